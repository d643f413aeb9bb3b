"""Owner, sight on safety, kader, fase, next step and closing; history stays (R6, R7, R11)."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from audit.denials import Refused
from audit.models import Event
from cases import actions
from cases.actions.changing import StillOpen
from cases.enums import CaseStatus, Frame, Phase, WatchedBy
from cases.models import SafetyWatch, TransitionRefused
from tests.cast import client_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(cast):
    return cast.family()


def holders(case):
    return list(case.watches.filter(until__isnull=True).values_list("holder__username", flat=True))


def test_a_new_owner_also_holds_sight_and_the_old_one_stays_in_history(cast, case):
    actions.change_owner(case=case, owner=cast.ruud, reason="Sanne is met verlof", by=cast.tessa)
    case.refresh_from_db()
    assert case.owner == cast.ruud
    assert holders(case) == ["ruud"]
    assert case.watches.filter(holder=cast.sanne, until__isnull=False).exists()
    assert [c.value for c in case.changes.filter(aspect="owner")] == ["Ruud Kok", "Sanne Verhagen"]


def test_only_the_lead_of_the_team_changes_the_owner(cast, case):
    for user in (cast.sanne, cast.karel, cast.aysel):
        with pytest.raises(Refused):
            actions.change_owner(case=case, owner=cast.ruud, reason="zo maar", by=user)


def test_there_is_never_a_second_holder(cast, case):
    actions.set_watch(case=case, holder=cast.ruud, substitute=cast.sanne, by=cast.sanne)
    assert holders(case) == ["ruud"]
    with pytest.raises(IntegrityError), transaction.atomic():
        SafetyWatch.objects.create(case=case, holder=cast.sanne, by=cast.sanne)


def test_our_team_watches_by_a_person(cast, case):
    case.watches.update(until=timezone.now())
    with pytest.raises(IntegrityError), transaction.atomic():
        SafetyWatch.objects.create(case=case, watched_by=WatchedBy.TEAM, by=cast.sanne)


def test_nobody_stands_in_for_himself(cast, case):
    with pytest.raises(TransitionRefused, match="Kies een ander"):
        actions.set_watch(case=case, holder=cast.sanne, substitute=cast.sanne, by=cast.sanne)


def test_frame_and_phase_keep_their_reasons(cast, case):
    actions.change_frame(
        case=case, frame=Frame.FORCED, reason="Ondertoezichtstelling", by=cast.sanne
    )
    actions.change_phase(case=case, phase=Phase.STABLE, reason="Drie weken rust", by=cast.sanne)
    case.refresh_from_db()
    assert (case.frame, case.phase) == ("forced", "stable")
    reasons = set(case.changes.values_list("aspect", "reason"))
    assert {("frame", "Ondertoezichtstelling"), ("phase", "Drie weken rust")} <= reasons


def test_a_case_with_an_open_task_says_what_is_open(cast, case):
    actions.add_task(
        case=case, text="Oma bellen", owner=cast.sanne, due_on=timezone.localdate(), by=cast.sanne
    )
    with pytest.raises(StillOpen) as refusal:
        actions.close(case=case, reason="Het gaat goed", by=cast.sanne)
    assert refusal.value.sentences == ["Deze taak is nog open: Oma bellen."]


def test_closing_ends_sight_and_next_step(cast, case):
    actions.close(case=case, reason="Het gaat goed", by=cast.sanne)
    case.refresh_from_db()
    assert (case.status, case.next_step_on, holders(case)) == (CaseStatus.CLOSED, None, [])
    assert Event.objects.filter(code="cases.closed", case_id=case.pk).exists()


def test_in_a_closed_case_nothing_is_added(cast, case):
    actions.close(case=case, reason="Het gaat goed", by=cast.sanne)
    case.refresh_from_db()
    with pytest.raises(Refused, match="afgesloten"):
        actions.set_next_step(case=case, text="Bellen", on=timezone.localdate(), by=cast.sanne)


def test_who_is_second_to_finish_a_task_is_told_who_was_first(cast, case):
    task = actions.add_task(
        case=case, text="Oma bellen", owner=cast.sanne, due_on=timezone.localdate(), by=cast.sanne
    )
    actions.complete_task(task=task, by=cast.ruud)
    url = reverse("cases:complete_task", args=[task.pk])
    page = client_for(cast.sanne).post(url, {"result": ""})
    assert "al gedaan door Ruud Kok" in page.content.decode()


def test_accepting_an_offer_makes_our_team_the_holder(cast, case):
    offer = actions.offer_handover(
        case=case, from_organisation="Veilig Thuis", reference="", note="",
        offered_on=timezone.localdate() - timedelta(days=1), by=cast.sanne,
    )  # fmt: skip
    url = reverse("cases:accept_handover", args=[offer.pk])
    client_for(cast.tessa).post(url, {"owner": cast.ruud.pk})
    case.refresh_from_db()
    offer.refresh_from_db()
    assert (case.owner, offer.accepted_by, holders(case)) == (cast.ruud, cast.tessa, ["ruud"])
    again = client_for(cast.tessa).post(url, {"owner": cast.ruud.pk})
    assert "al aanvaard" in again.content.decode()
