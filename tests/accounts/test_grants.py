"""Exceptions to what a team sees, and that guardian's own answer agrees with ours."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from guardian.shortcuts import get_objects_for_user

from accounts.access import give
from accounts.models import User
from accounts.roles import MAY, Permission, Role
from audit.denials import Refused
from cases import actions
from cases.models import Case, CaseGrant

pytestmark = pytest.mark.django_db


def fresh(user):
    return User.objects.get(pk=user.pk)


def sees(user, case):
    return Case.objects.visible_to(fresh(user)).filter(pk=case.pk).exists()


def test_a_guest_sees_the_invited_case_only_until_the_date(cast, time_machine):
    time_machine.move_to(timezone.now())
    case, other = cast.family(), cast.family("Bakker")
    today = timezone.localdate()
    actions.invite(case=case, user=cast.rob, until=today + timedelta(days=2), by=cast.tessa)
    assert sees(cast.rob, case)
    assert not sees(cast.rob, other)
    time_machine.shift(timedelta(days=2))
    assert sees(cast.rob, case)
    time_machine.shift(timedelta(days=1))
    assert not sees(cast.rob, case)


def test_a_shielded_case_is_seen_by_named_people_only(cast):
    case = cast.family()
    actions.shield(case=case, users=[cast.aysel], reason="Familie van een collega", by=cast.tessa)
    seen = {u.username: sees(u, case) for u in (cast.sanne, cast.ruud, cast.tessa, cast.aysel)}
    assert seen == {"sanne": True, "ruud": False, "tessa": True, "aysel": True}


def test_lifting_the_shield_gives_the_team_its_sight_back(cast):
    case = cast.family()
    actions.shield(case=case, users=[], reason="Familie van een collega", by=cast.tessa)
    actions.lift_shield(case=case, reason="De collega werkt hier niet meer", by=cast.tessa)
    assert sees(cast.ruud, case)
    assert not case.grants.valid_on(timezone.localdate()).exists()


def test_only_the_lead_of_the_team_invites_and_shields(cast):
    case = cast.family()
    until = timezone.localdate()
    for user in (cast.sanne, cast.karel, cast.aysel, cast.bram):
        with pytest.raises(Refused):
            actions.invite(case=case, user=cast.rob, until=until, by=user)


def test_an_inactive_user_sees_nothing_also_by_a_grant(cast):
    case = cast.family()
    actions.invite(case=case, user=cast.rob, until=timezone.localdate(), by=cast.tessa)
    User.objects.filter(pk=cast.rob.pk).update(is_active=False)
    User.objects.filter(pk=cast.sanne.pk).update(is_active=False)
    assert not sees(cast.rob, case)
    assert not sees(cast.sanne, case)


def test_guardian_gives_the_same_answer_about_valid_grants(cast):
    cases = [cast.family(f"Gezin{n}") for n in range(4)]
    for case in cases[:2]:
        actions.invite(case=case, user=cast.rob, until=timezone.localdate(), by=cast.tessa)
    by_guardian = get_objects_for_user(
        fresh(cast.rob), "cases.view_case", Case, with_superuser=False, accept_global_perms=False
    )
    by_us = Case.objects.visible_to(fresh(cast.rob))
    assert set(by_guardian) == set(by_us) == set(cases[:2])


def test_removing_a_case_removes_its_grants(cast):
    case = cast.family()
    actions.invite(case=case, user=cast.rob, until=timezone.localdate(), by=cast.tessa)
    case.delete()
    assert not CaseGrant.objects.exists()


def test_a_grant_cannot_end_before_it_starts(cast):
    case = cast.family()
    today = timezone.localdate()
    with pytest.raises((IntegrityError, ValidationError)), transaction.atomic():
        give(
            CaseGrant,
            obj=case,
            user=cast.rob,
            reason="guest",
            by=cast.tessa,
            valid_from=today,
            valid_until=today - timedelta(days=1),
        )


def test_nobody_can_be_a_superuser(cast):
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=cast.bram.pk).update(is_superuser=True)


def test_every_role_is_in_the_table_and_case_content_is_not_for_office_roles():
    assert set(MAY) == set(Role)
    for role in (Role.PRIVACY_OFFICER, Role.ADMINISTRATOR):
        assert not MAY[role] & {Permission.SEE_TEAM_CASES, Permission.WORK_ON_CASES}
