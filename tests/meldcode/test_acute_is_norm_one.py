"""Acute danger is meldnorm 1 itself: it asks a melding, or a reason and a consult (domain.md 2.4, R4)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.roles import Role
from cases import actions as cases_actions
from cases.models import Task
from meldcode import actions
from meldcode.actions import NewFamily, NewWeighing, tasks
from meldcode.actions.locking import NotYet
from meldcode.cards import badges
from meldcode.enums import Answer, ClosedHow, ConsultedRole, Norm, State
from meldcode.standing import standing_of
from tests.cast import client_for, make_user
from tests.meldcode.helpers import consult, day, decided, ready_to_decide, weighed

pytestmark = pytest.mark.django_db


@pytest.fixture
def acute(cast):
    return actions.record_acute(case=cast.family(), fields={}, by=cast.sanne)


@pytest.fixture
def explained(acute):
    """The acute danger turned out to be none: nee at afweging 1."""
    weighed(acute.meldcode, Answer.NO)
    return acute.meldcode


def close(meldcode, by):
    return actions.close(meldcode=meldcode, how=ClosedHow.EXPLAINED, note="Verklaard.", by=by)


def test_after_acute_danger_the_meldcode_does_not_close_without_a_melding(cast, explained):
    with pytest.raises(NotYet, match="Meldnorm 1"):
        close(explained, cast.sanne)
    page = client_for(cast.sanne).get(f"/meldcode/{explained.pk}/").content.decode()
    assert "Meldnorm 1: er is acute of structurele onveiligheid" in page


def test_a_melding_after_it_meets_the_norm(cast, explained):
    report = actions.record_report(meldcode=explained, fields={}, by=cast.sanne)
    assert report.norms == [Norm.UNSAFE]
    assert close(explained, cast.sanne).state == State.CLOSED


def test_a_call_of_the_evening_before_meets_it_too(cast, explained):
    last_night = {"happened_at": timezone.now() - timedelta(hours=10)}
    actions.record_report(meldcode=explained, fields=last_night, by=cast.sanne)
    assert standing_of(explained).unmet_norms == []


def test_an_old_melding_does_not(cast, explained):
    long_ago = {"happened_at": timezone.now() - timedelta(days=20)}
    actions.record_report(meldcode=explained, fields=long_ago, by=cast.sanne)
    assert standing_of(explained).unmet_norms == [Norm.UNSAFE]


def test_new_acute_danger_asks_a_new_melding(cast, acute):
    actions.record_report(meldcode=acute.meldcode, fields={}, by=cast.sanne)
    actions.record_acute(case=acute.meldcode.case, fields={}, by=cast.sanne)
    assert standing_of(acute.meldcode).open_norms == [Norm.UNSAFE]


def test_departing_asks_a_consult_and_then_shows_in_lists(cast, explained):
    with pytest.raises(NotYet, match="Er geldt een meldnorm"):
        decided(explained, help_given=False)
    consult(explained, cast.aysel, ConsultedRole.ATTENTION_OFFICER)
    assert decided(explained, help_given=False).departs_from == Norm.UNSAFE
    assert standing_of(explained).open_norms == []
    shown = badges([explained.case], cast.tessa)[explained.case_id]
    assert "Afgeweken van de norm" in [badge.text for badge in shown]
    assert close(explained, cast.sanne).state == State.CLOSED


def test_departing_before_it_says_nothing_about_the_acute_danger(cast):
    meldcode = ready_to_decide(cast.family(), Answer.YES, Answer.YES)
    consult(meldcode, cast.aysel, ConsultedRole.ATTENTION_OFFICER)
    decided(meldcode)
    actions.record_acute(case=meldcode.case, fields={}, by=cast.sanne)
    assert standing_of(meldcode).open_norms == [Norm.UNSAFE]


def test_an_answer_to_the_second_afweging_after_departing_asks_again(cast, acute):
    weighed(acute.meldcode, Answer.YES, Answer.NO, Answer.YES, Answer.YES)
    consult(acute.meldcode, cast.aysel, ConsultedRole.ATTENTION_OFFICER)
    decided(acute.meldcode)
    assert standing_of(acute.meldcode).open_norms == []
    second = {2: NewWeighing(Answer.YES, "Er is weer geslagen.")}
    actions.weigh(meldcode=acute.meldcode, answers=second, by=cast.sanne)
    assert standing_of(acute.meldcode).open_norms == [Norm.UNSAFE]


def test_reporting_is_a_task_for_today_until_it_is_done(cast, acute):
    todo = Task.objects.get(text=tasks.REPORT)
    assert (todo.due_on, todo.owner, todo.urgent) == (day(), cast.sanne, True)
    actions.record_report(meldcode=acute.meldcode, fields={}, by=cast.sanne)
    todo.refresh_from_db()
    assert todo.done_by == cast.sanne


def test_in_a_closed_case_it_is_the_next_step_for_today(cast):
    case = cases_actions.close(case=cast.family(), reason="Klaar.", by=cast.sanne)
    acute = actions.record_acute(case=case, fields={}, by=cast.sanne)
    step = acute.meldcode.next_actions.get()
    assert (step.text, step.due_on) == (tasks.REPORT_AND_COMPLETE, day())
    assert not Task.objects.exists()


def test_without_an_owner_the_task_is_for_who_holds_sight(cast):
    els = make_user("els", "Els", "Vos", Role.GUEST, [cast.noord], organisation="Veilig Thuis")
    actions.record_acute_for_new_family(new=NewFamily("De Wit"), fields={}, by=els)
    assert {task.owner for task in Task.objects.all()} == {cast.tessa}
