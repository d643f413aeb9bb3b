"""Each act looks at the case as it is at that moment, and holds it no tighter than needed."""

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from audit.denials import Refused
from cases import actions
from cases.actions import NewPerson
from cases.actions.changing import locked
from cases.models import Case, Task
from tests.cast import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(cast):
    return cast.family()


@pytest.fixture
def stale(cast, case):
    """The case as someone had it on his screen while a colleague closed it."""
    old = Case.objects.get(pk=case.pk)
    actions.close(case=case, reason="Het gaat goed", by=cast.ruud)
    return old


def test_holding_a_case_lets_a_colleague_add_to_it(case):
    """FOR UPDATE would make his insert wait, and two of us wait for each other for ever."""
    with CaptureQueriesContext(connection) as captured, transaction.atomic():
        locked(case)
    sql = " ".join(query["sql"] for query in captured)
    assert ("FOR NO KEY UPDATE" in sql) == connection.features.has_select_for_update
    assert "FOR UPDATE" not in sql


TODAY = timezone.localdate()
ACTS = {
    "next step": lambda c, case: actions.set_next_step(case=case, text="Bel", on=TODAY, by=c.sanne),
    "frame": lambda c, case: actions.change_frame(
        case=case, frame="forced", reason="x", by=c.sanne
    ),
    "phase": lambda c, case: actions.change_phase(
        case=case, phase="stable", reason="x", by=c.sanne
    ),
    "watch": lambda c, case: actions.set_watch(
        case=case, holder=c.ruud, substitute=None, by=c.sanne
    ),
    "task": lambda c, case: actions.add_task(
        case=case, text="Bel", owner=c.ruud, due_on=TODAY, by=c.sanne
    ),
    "handover": lambda c, case: actions.offer_handover(
        case=case, from_organisation="VT", reference="", note="", offered_on=TODAY, by=c.sanne
    ),
    "person": lambda c, case: actions.add_person(
        case=case, new=NewPerson(person("Bas", "child").fields), by=c.sanne
    ),
    "changed person": lambda c, case: actions.change_person(
        case=case,
        person=case.family.people.first(),
        fields={"phone": "06"},
        households=[],
        by=c.sanne,
    ),
    "owner": lambda c, case: actions.change_owner(case=case, owner=c.ruud, reason="x", by=c.tessa),
    "guest": lambda c, case: actions.invite(case=case, user=c.rob, until=TODAY, by=c.tessa),
    "shield": lambda c, case: actions.shield(case=case, users=[], reason="x", by=c.tessa),
}


@pytest.mark.parametrize("act", ACTS)
def test_what_was_closed_meanwhile_is_not_changed(cast, stale, act):
    with pytest.raises(Refused, match="afgesloten"):
        ACTS[act](cast, stale)


def test_a_shield_may_be_lifted_after_closing(cast, case):
    actions.shield(case=case, users=[], reason="Familie van Ruud", by=cast.tessa)
    actions.close(case=case, reason="Het gaat goed", by=cast.sanne)
    actions.lift_shield(case=case, reason="Ruud werkt hier niet meer", by=cast.tessa)
    ruud = User.objects.get(pk=cast.ruud.pk)
    assert Case.objects.visible_to(ruud).filter(pk=case.pk).exists()


def test_a_task_of_someone_else_given_away_meanwhile_is_not_finished(cast, case):
    task = actions.add_task(case=case, text="Bel", owner=cast.rob, due_on=TODAY, by=cast.sanne)
    Task.objects.filter(pk=task.pk).update(owner=cast.ruud)
    with pytest.raises(Refused):
        actions.complete_task(task=task, by=cast.rob)
