"""What the meldcode brings to the work list, the family page, lists and the timeline."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cases.actions import complete_task
from cases.models import Task
from cases.panels import Badge, badges_of
from cases.timeline import newest
from meldcode import actions
from meldcode.due import SOURCES
from meldcode.enums import Answer, SkipReason
from meldcode.models import Meldcode
from meldcode.terms import feedback_due
from tests.cast import client_for
from tests.meldcode.helpers import day, next_step, started, weighed
from worklist.items import Scope
from worklist.workdays import add_working_days

pytestmark = pytest.mark.django_db
JA, NEE = Answer.YES, Answer.NO


def waiting(kind, *, ahead=0, **scope):
    _, find = SOURCES[kind]
    return list(find(Scope(today=day(), until=day(ahead), **scope)))


def test_a_meldcode_without_next_step_is_urgent(cast):
    started(cast.family())
    (item,) = waiting("meldcode_without_next")
    assert (item.sentence, item.urgent, item.owner_id) == (
        "Meldcode zonder volgende stap",
        True,
        cast.sanne.pk,
    )


def test_a_next_step_waits_on_its_date(cast):
    next_step(started(cast.family()), due_on=day(3))
    assert waiting("meldcode_without_next") == []
    assert waiting("meldcode_next") == []
    (item,) = waiting("meldcode_next", ahead=3)
    assert (item.due_on, item.owner_id) == (day(3), cast.sanne.pk)


def test_only_the_newest_next_step_counts(cast):
    meldcode = started(cast.family())
    next_step(meldcode, due_on=day(1))
    next_step(meldcode, due_on=day(5))
    assert [item.due_on for item in waiting("meldcode_next", ahead=7)] == [day(5)]


def test_a_task_done_leaves_the_meldcode_without_next_step(cast):
    actions.record_acute(case=cast.family(), fields={}, by=cast.sanne)
    assert waiting("meldcode_without_next") == []
    complete_task(task=Task.objects.get(text="Vastlegging aanvullen"), by=cast.sanne)
    assert len(waiting("meldcode_without_next")) == 1


def test_days_in_a_step_over_the_term(cast):
    today = timezone.now()
    with time_machine.travel(today - timedelta(days=20), tick=False):
        started(cast.family())
    (item,) = waiting("meldcode_step")
    assert item.sentence == "Meldcode: 20 dagen in stap 1"
    assert item.due_on == add_working_days(day(-20), 5)


def test_within_the_term_nothing_waits(cast):
    started(cast.family())
    assert waiting("meldcode_step") == []


def test_the_term_of_the_help_falls_due(cast):
    meldcode = started(cast.family())
    weighed(meldcode, JA, NEE, JA, JA, term_on=day(10))
    assert waiting("meldcode_result", ahead=9) == []
    (item,) = waiting("meldcode_result", ahead=10)
    assert item.due_on == day(10)


def test_feedback_is_expected_after_five_working_days_until_it_came(cast):
    report = actions.record_report(meldcode=started(cast.family()), fields={}, by=cast.sanne)
    (item,) = waiting("meldcode_feedback", ahead=14)
    assert item.due_on == feedback_due(day())
    actions.record_feedback(report=report, feedback="Vervolg.", by=cast.sanne)
    assert waiting("meldcode_feedback", ahead=14) == []


def test_a_skipped_talk_is_looked_at_again(cast):
    actions.skip_step(
        meldcode=started(cast.family()),
        step=3,
        reason=SkipReason.DANGER_CHILD,
        agreed_by="Aysel",
        look_again_on=day(7),
        by=cast.sanne,
    )
    (item,) = waiting("meldcode_look_again", ahead=7)
    assert (item.due_on, "stap 3" in item.sentence) == (day(7), True)


def test_acute_danger_stands_on_the_team_board_only(cast):
    actions.record_acute(case=cast.family(), fields={}, by=cast.sanne)
    (item,) = waiting("meldcode_acute", team_ids=frozenset({cast.noord.pk}))
    assert item.urgent
    assert waiting("meldcode_acute", owner_ids=frozenset({cast.sanne.pk})) == []


@pytest.mark.parametrize("kind", SOURCES)
def test_every_source_keeps_to_its_scope(cast, kind):
    with time_machine.travel(timezone.now() - timedelta(days=40), tick=False):
        meldcode = started(cast.family())
        weighed(meldcode, JA, NEE, JA, JA, term_on=day(10))
        actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
        actions.skip_step(
            meldcode=meldcode,
            step=3,
            reason=SkipReason.OTHER,
            agreed_by="Aysel",
            look_again_on=day(7),
            by=cast.sanne,
        )
        if kind == "meldcode_next":
            next_step(meldcode)
    if kind == "meldcode_acute":
        actions.record_acute(case=meldcode.case, fields={}, by=cast.sanne)
    with CaptureQueriesContext(connection) as captured:
        assert len(waiting(kind)) == 1
    assert len(captured) == 1
    assert waiting(kind, viewer=cast.karel) == []
    assert len(waiting(kind, viewer=cast.tessa)) == 1
    assert waiting(kind, team_ids=frozenset({cast.zuid.pk})) == []
    assert waiting(kind, owner_ids=frozenset({cast.ruud.pk})) == []


def test_badges_say_which_step(cast):
    meldcode = started(cast.family())
    assert (
        Badge("Meldcode stap 1", "now") in badges_of([meldcode.case], cast.sanne)[meldcode.case_id]
    )
    next_step(meldcode)
    assert (
        Badge("Meldcode stap 1", "soon") in badges_of([meldcode.case], cast.sanne)[meldcode.case_id]
    )


def test_the_family_page_shows_the_rail(cast):
    meldcode = started(cast.family())
    next_step(meldcode)
    text = client_for(cast.sanne).get(reverse("cases:detail", args=[meldcode.case_id])).text
    assert 'class="rail"' in text
    assert "Moeder bellen" in text


def test_the_timeline_tells_it(cast):
    meldcode = started(cast.family())
    weighed(meldcode, JA)
    actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    titles = {moment.title for moment in newest(meldcode.case, cast.sanne, 50)}
    assert {"Meldcode gestart", "Afweging 1: ja", "Gemeld bij Veilig Thuis"} <= titles


def test_the_list_begins_with_the_longest_and_pages_on(cast, monkeypatch):
    monkeypatch.setattr("meldcode.views.reading.PAGE", 2)
    for days, name in ((1, "Aa"), (9, "Bb"), (5, "Cc")):
        with time_machine.travel(timezone.now() - timedelta(days=days), tick=False):
            started(cast.family(name))
    client = client_for(cast.tessa)
    first = client.get(reverse("meldcode:list"))
    shown = [row["meldcode"].case.family.name for row in first.context["rows"]]
    assert shown == ["Bb", "Cc"]
    second = client.get(reverse("meldcode:list") + first.context["next_url"])
    assert [row["meldcode"].case.family.name for row in second.context["rows"]] == ["Aa"]
    assert client.get(reverse("meldcode:list") + "?na=onzin").status_code == 200


@pytest.mark.parametrize("address", ["list", "detail"])
def test_queries_do_not_grow_with_the_data(cast, address):
    meldcode = started(cast.family())
    args = [meldcode.pk] if address == "detail" else []

    def count():
        client = client_for(cast.sanne)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(reverse(f"meldcode:{address}", args=args)).status_code == 200
        return len(captured)

    before = count()
    for name in ("Aa", "Bb", "Cc"):
        other = started(cast.family(name))
        next_step(other)
    for _ in range(3):
        actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
        started(meldcode.case)
    assert Meldcode.objects.count() == 4
    assert count() <= before + 1
