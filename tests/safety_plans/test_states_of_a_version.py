"""A version goes one way: concept, issued, evaluated, replaced (R8)."""

from datetime import timedelta

import pytest

from audit.models import Event
from cases.models import TransitionRefused
from safety_plans import actions
from safety_plans.enums import TRANSITIONS, VersionState
from safety_plans.models import Agreement, Frozen, PlanVersion
from tests.cast import client_for
from tests.safety_plans.making import draft, issued, looked_back, soon, today, write

pytestmark = pytest.mark.django_db
LEGAL = {
    ("draft", "issued"),
    ("issued", "evaluated"),
    ("issued", "replaced"),
    ("evaluated", "replaced"),
}


@pytest.mark.parametrize("start", VersionState)
@pytest.mark.parametrize("end", VersionState)
def test_only_the_declared_steps_exist(start, end):
    version = PlanVersion(state=start)
    if (start, end) in LEGAL:
        version._go_to(end)
        assert version.state == end
    else:
        with pytest.raises(TransitionRefused):
            version._go_to(end)


def test_every_state_stands_in_the_table():
    assert set(TRANSITIONS) == set(VersionState)


def test_issuing_records_who_and_when(cast):
    version = issued(cast.family(), cast.sanne)
    assert (version.state, version.issued_by) == ("issued", cast.sanne)
    assert version.issued_at is not None
    assert Event.objects.filter(code="safety_plans.issued", case_id=version.case_id).count() == 1


def test_a_plan_without_evaluation_date_is_not_issued(cast):
    version = draft(cast.family(), cast.sanne)
    write(version, "evaluatiedatum", cast.sanne, evaluation_on=None)
    with pytest.raises(TransitionRefused, match="evaluatiedatum"):
        actions.issue(version=version, by=cast.sanne)
    version.refresh_from_db()
    assert version.state == "draft"


def test_a_plan_with_a_date_in_the_past_is_not_issued(cast):
    version = draft(cast.family(), cast.sanne)
    write(version, "evaluatiedatum", cast.sanne, evaluation_on=today() - timedelta(days=1))
    with pytest.raises(TransitionRefused, match="voorbij"):
        actions.issue(version=version, by=cast.sanne)


def test_more_than_six_weeks_in_direct_safety_asks_for_a_reason(cast):
    version = draft(cast.family(), cast.sanne)
    write(version, "evaluatiedatum", cast.sanne, evaluation_on=soon(43))
    with pytest.raises(TransitionRefused, match="zes weken"):
        actions.issue(version=version, by=cast.sanne)
    write(version, "evaluatiedatum", cast.sanne, evaluation_reason="Papa is tot dan weg.")
    assert actions.issue(version=version, by=cast.sanne).state == "issued"


def test_exactly_six_weeks_needs_no_reason(cast):
    version = draft(cast.family(), cast.sanne)
    write(version, "evaluatiedatum", cast.sanne, evaluation_on=soon(42))
    assert actions.issue(version=version, by=cast.sanne).state == "issued"


def test_a_case_has_one_running_plan(cast):
    case = cast.family()
    actions.start_plan(case=case, by=cast.sanne)
    with pytest.raises(TransitionRefused, match="loopt al"):
        actions.start_plan(case=case, by=cast.ruud)


def test_issuing_the_next_version_replaces_the_one_before(cast):
    first = issued(cast.family(), cast.sanne)
    second = actions.start_next_version(version=first, by=cast.sanne)
    write(second, "evaluatiedatum", cast.sanne, evaluation_on=soon())
    first.refresh_from_db()
    assert first.state == "issued", "the family keeps what it has until the next is given out"
    actions.issue(version=second, by=cast.sanne)
    first.refresh_from_db()
    assert first.state == "replaced"


def test_there_is_one_draft_at_a_time(cast):
    first = issued(cast.family(), cast.sanne)
    actions.start_next_version(version=first, by=cast.sanne)
    with pytest.raises(TransitionRefused, match="al een concept"):
        actions.start_next_version(version=first, by=cast.ruud)


def test_a_version_is_issued_once(cast):
    version = issued(cast.family(), cast.sanne)
    with pytest.raises(TransitionRefused):
        actions.issue(version=version, by=cast.ruud)


def test_the_next_version_is_a_copy_with_the_same_threads(cast):
    first = issued(cast.family(), cast.sanne)
    second = actions.start_next_version(version=first, by=cast.sanne)
    assert second.number == 2
    assert second.what_happened == first.what_happened
    assert second.evaluation_on is None
    for rows in ("conditions", "agreements", "warningsigns", "planhelpers"):
        old = list(getattr(first, rows).values_list("thread", flat=True))
        assert list(getattr(second, rows).values_list("thread", flat=True)) == old != []
    assert second.agreements.first().condition == second.conditions.get()


def test_stopping_a_concept_frees_the_case_for_a_new_plan(cast):
    case = cast.family()
    version = draft(case, cast.sanne)
    actions.end_plan(plan=version.plan, reason="Moeder verhuist.", by=cast.sanne)
    assert actions.start_plan(case=case, by=cast.sanne).number == 1


def stopped_with_a_concept(cast):
    """A plan that ended in the evaluation, while a colleague wrote at the next version."""
    first = issued(cast.family(), cast.sanne)
    second = actions.start_next_version(version=first, by=cast.ruud)
    write(second, "evaluatiedatum", cast.ruud, evaluation_on=soon())
    actions.evaluate(version=first, new=looked_back(first, decision="sluiten"), by=cast.sanne)
    second.refresh_from_db()
    return second


def test_the_concept_of_a_stopped_plan_is_not_written_or_issued(cast):
    version = stopped_with_a_concept(cast)
    part = version.agreements.first()
    tries = [
        lambda: write(version, "waarom", cast.sanne, what_happened="Nog iets"),
        lambda: actions.add_part(
            version=version, model=Agreement, fields={"behaviour": "Nog iets"}, by=cast.sanne
        ),
        lambda: actions.change_part(part=part, fields={"doer": "oma"}, seen=99, by=cast.sanne),
        lambda: actions.remove_part(part=part, by=cast.sanne),
        lambda: actions.move_part(part=part, up=False, by=cast.sanne),
        lambda: actions.issue(version=version, by=cast.sanne),
    ]
    for attempt in tries:
        with pytest.raises(Frozen, match="gestopt"):
            attempt()
    version.refresh_from_db()
    assert version.state == "draft"


def test_the_concept_of_a_stopped_plan_has_no_pages_to_write_on(cast):
    version = stopped_with_a_concept(cast)
    client, start = client_for(cast.sanne), f"/plannen/versies/{version.pk}/"
    for rest in ("waarom/", "afspraken/", "uitgeven/"):
        answer = client.get(start + rest)
        assert answer.status_code == 403
        assert "Dit plan is gestopt" in answer.content.decode()
    assert client.get(f"{start}pdf/").status_code == 403
    assert f"{start}waarom/" not in client.get(start).content.decode()


def test_text_typed_while_the_plan_stopped_is_kept_in_the_form(cast):
    version = stopped_with_a_concept(cast)
    answer = client_for(cast.sanne).post(
        f"/plannen/versies/{version.pk}/waarom/", {"what_happened": "Net getypt"}
    )
    assert answer.status_code == 200
    assert "Dit plan is gestopt" in answer.content.decode()
    assert "Net getypt" in answer.content.decode()


def test_an_evaluated_version_is_not_evaluated_again(cast):
    version = issued(cast.family(), cast.sanne)
    new = looked_back(version)
    actions.evaluate(version=version, new=new, by=cast.sanne)
    with pytest.raises(TransitionRefused, match="al geëvalueerd"):
        actions.evaluate(version=version, new=new, by=cast.ruud)
