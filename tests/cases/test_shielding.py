"""A shielded case is for the people who were named, and for nobody else (R17, R22)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.actions import save_person
from accounts.forms import UserForm
from accounts.models import User
from accounts.roles import Role
from audit.denials import Refused
from audit.models import Event
from cases import actions, forms
from cases.models import Case, TransitionRefused
from cases.who_sees import people_who_see
from tests.cast import client_for, make_user

pytestmark = pytest.mark.django_db
WHY = "Familie van een collega"


@pytest.fixture
def case(cast):
    return cast.family()


def fresh(user):
    return User.objects.get(pk=user.pk)


def sees(user, case):
    return Case.objects.visible_to(fresh(user)).filter(pk=case.pk).exists()


def today():
    return timezone.localdate()


def shield(cast, case, *users):
    return actions.shield(case=case, users=users, reason=WHY, by=cast.tessa)


def invite(cast, case, user):
    return actions.invite(case=case, user=user, until=today() + timedelta(days=9), by=cast.tessa)


def change(cast, user, **values):
    """The beheerder changes someone by the real form."""
    form = UserForm(instance=fresh(user))
    data = {name: form[name].value() for name in form.fields} | values
    form = UserForm(data, instance=fresh(user))
    assert form.is_valid(), form.errors
    save_person(form=form, by=cast.bram)


def test_a_guest_who_is_not_named_is_out(cast, case):
    grant = invite(cast, case, cast.rob)
    shield(cast, case)
    assert not sees(cast.rob, case)
    grant.refresh_from_db()
    assert (grant.reason, bool(grant.ended_at)) == ("guest", True)


def test_a_guest_who_is_named_stays_a_guest_until_his_own_date(cast, case):
    grant = invite(cast, case, cast.rob)
    shield(cast, case, cast.rob)
    assert sees(cast.rob, case)
    actions.lift_shield(case=case, reason="Verhuisd", by=cast.tessa)
    assert sees(cast.rob, case)
    before = grant.valid_until
    grant.refresh_from_db()
    assert (grant.reason, grant.valid_until, grant.ended_at) == ("guest", before, None)


def test_the_form_offers_the_guests_of_now(cast, case):
    invite(cast, case, cast.rob)
    offered = forms.ShieldForm(case=case, user=cast.tessa).fields["users"].queryset
    assert {user.username for user in offered} == {"ruud", "aysel", "rob"}


def test_shielding_again_begins_with_who_sees_it_and_ends_who_is_left_out(cast, case):
    shield(cast, case, cast.ruud, cast.aysel)
    case.refresh_from_db()
    form = forms.ShieldForm(case=case, user=cast.tessa)
    assert {user.username for user in form.fields["users"].initial} >= {"ruud", "aysel"}
    shield(cast, case, cast.aysel)
    assert (sees(cast.ruud, case), sees(cast.aysel, case)) == (False, True)


def test_whoever_is_outside_the_team_needs_an_invitation(cast, case):
    with pytest.raises(TransitionRefused, match="werkt niet in dit team"):
        shield(cast, case, cast.karel)


def test_holder_and_substitute_of_sight_stay_in(cast, case):
    actions.set_watch(case=case, holder=cast.ruud, substitute=cast.tessa, by=cast.sanne)
    shield(cast, case)
    assert sees(cast.ruud, case)


def test_a_new_owner_of_a_shielded_case_can_see_it(cast, case):
    shield(cast, case)
    actions.change_owner(case=case, owner=cast.ruud, reason="Verlof", by=cast.tessa)
    assert sees(cast.ruud, case)


def test_the_lead_who_names_a_holder_lets_him_in(cast, case):
    shield(cast, case)
    actions.set_watch(case=case, holder=cast.sanne, substitute=cast.ruud, by=cast.tessa)
    assert sees(cast.ruud, case)


def test_a_worker_lets_nobody_in_by_naming_a_substitute(cast, case):
    shield(cast, case)
    with pytest.raises(Refused):
        actions.set_watch(case=case, holder=cast.sanne, substitute=cast.ruud, by=cast.sanne)
    assert not sees(cast.ruud, case)


def test_choosing_a_person_offers_who_sees_the_case(cast, case):
    shield(cast, case, cast.aysel)
    case.refresh_from_db()
    task = forms.TaskForm(case=case, user=cast.sanne).fields["owner"].queryset
    watch = forms.WatchForm(case=case, user=cast.sanne).fields["substitute"].queryset
    of_lead = forms.WatchForm(case=case, user=cast.tessa).fields["substitute"].queryset
    assert {user.username for user in task} == {"sanne", "tessa", "aysel"}
    assert {user.username for user in watch} == {"sanne", "tessa"}
    assert {user.username for user in of_lead} == {"sanne", "tessa", "ruud"}


@pytest.mark.parametrize("shielded", [True, False])
def test_both_ways_of_asking_who_sees_a_case_agree(cast, case, shielded):
    guest_of_team = make_user("gast", "Gast", "Hier", Role.GUEST, [cast.noord])
    for user in (cast.rob, cast.karel, cast.fleur, guest_of_team):
        invite(cast, case, user)
    User.objects.filter(pk=cast.karel.pk).update(is_active=False)
    if shielded:
        shield(cast, case, cast.rob, guest_of_team)
    case.refresh_from_db()
    asked = {user.username for user in people_who_see(case)}
    assert asked == {user.username for user in User.objects.all() if sees(user, case)}
    assert {"rob", "gast", "sanne"} <= asked


@pytest.mark.parametrize(
    "values", [{"teams": []}, {"role": Role.GUEST}, {"role": Role.ADMINISTRATOR}]
)
def test_who_leaves_the_team_or_its_work_no_longer_sees_the_case(cast, case, values):
    shield(cast, case, cast.ruud)
    assert sees(cast.ruud, case)
    change(cast, cast.ruud, **values)
    assert not sees(cast.ruud, case)


def test_a_guest_who_gets_an_office_role_sees_nothing(cast, case):
    invite(cast, case, cast.rob)
    change(cast, cast.rob, role=Role.PRIVACY_OFFICER)
    assert not sees(cast.rob, case)


def test_the_log_says_who_was_named_and_whose_sight_ended(cast, case):
    invite(cast, case, cast.rob)
    shield(cast, case, cast.aysel)
    event = Event.objects.get(code="cases.shielded")
    named = sorted(str(user.pk) for user in (cast.aysel, cast.sanne, cast.tessa))
    assert event.details == {"voor": named, "beeindigd": [str(cast.rob.pk)]}
    actions.lift_shield(case=case, reason="Verhuisd", by=cast.tessa)
    assert Event.objects.get(code="cases.unshielded").details == {"beeindigd": named}


def test_lifting_ends_grants_and_keeps_their_rows(cast, case):
    shield(cast, case, cast.aysel)
    actions.lift_shield(case=case, reason="Verhuisd", by=cast.tessa)
    assert case.grants.filter(ended_at__isnull=False).count() == 3
    assert not case.grants.valid_on(today()).exists()


def test_the_screen_of_a_guest_in_the_team_says_why_he_sees_it(cast, case):
    guest = make_user("gast", "Gast", "Hier", Role.GUEST, [cast.noord])
    invite(cast, case, guest)
    client_for(guest).get(reverse("cases:detail", args=[case.pk]))
    assert Event.objects.get(code="cases.read").rule == "gast bij een overleg"


def test_only_people_who_think_along_are_invited(cast, case):
    offered = forms.InviteForm(case=case, user=cast.tessa).fields["user"].queryset
    assert {user.username for user in offered} == {"karel", "rob"}


def test_an_invitation_lasts_a_year_at_most(cast, case):
    url = reverse("cases:invite", args=[case.pk])
    until = today() + timedelta(days=400)
    page = client_for(cast.tessa).post(url, {"user": cast.rob.pk, "until": until.isoformat()})
    assert "Kies een dag binnen een jaar" in page.content.decode()
    assert not case.grants.exists()


def test_the_shield_is_chosen_on_screen(cast, case):
    invite(cast, case, cast.rob)
    url = reverse("cases:shield", args=[case.pk])
    assert "Rob Hendriks" in client_for(cast.tessa).get(url).content.decode()
    client_for(cast.tessa).post(url, {"users": [cast.rob.pk], "reason": WHY})
    assert (sees(cast.rob, case), sees(cast.ruud, case)) == (True, False)


def test_reading_a_shielded_case_fits_in_the_log(cast, case):
    """PostgreSQL refuses a rule that is longer than its column, and then there is no page."""
    shield(cast, case)
    page = client_for(cast.sanne).get(reverse("cases:detail", args=[case.pk]))
    event = Event.objects.get(code="cases.read")
    assert (page.status_code, event.rule) == (
        200,
        "bij naam toegelaten tot een afgeschermd dossier",
    )
    event.full_clean()
