"""Two colleagues act on one meldcode in the same second: they wait for each other, and both succeed."""

import time
from concurrent.futures import ThreadPoolExecutor
from functools import wraps
from threading import Barrier

import pytest
from django.db import connection

from cases.ids import new_id
from cases.models import Case
from consultations.actions import discussing
from meldcode import actions
from meldcode.actions import NewFamily, acute, deciding, reporting
from meldcode.enums import Answer
from meldcode.models import AcuteReport, Report, Weighing
from tests.consultations import room as talking
from tests.meldcode.helpers import answers, day, started

pytestmark = pytest.mark.django_db(transaction=True)


def slowly(act):
    """Leave the other one time to take hold of what this one needs next."""

    @wraps(act)
    def slow(*args, **kwargs):
        time.sleep(0.3)
        return act(*args, **kwargs)

    return slow


def at_once(*acts):
    """Run each act in its own thread and connection; what goes wrong in one is raised here."""
    together = Barrier(len(acts))

    def run(act):
        try:
            together.wait(timeout=10)
            return act()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return [future.result() for future in [pool.submit(run, act) for act in acts]]


def test_weighing_and_reporting_at_once_do_not_stop_each_other(cast, monkeypatch):
    meldcode = started(cast.family())
    monkeypatch.setattr(reporting, "locked", slowly(reporting.locked))
    monkeypatch.setattr(deciding, "standing_of", slowly(deciding.standing_of))
    at_once(
        lambda: actions.weigh(
            meldcode=meldcode, answers=answers(Answer.YES, Answer.YES), by=cast.sanne
        ),
        lambda: actions.record_report(meldcode=meldcode, fields={}, by=cast.ruud),
    )
    assert Weighing.objects.count() == 2
    assert Report.objects.count() == 1


def test_two_presses_at_once_take_in_one_family(cast, monkeypatch):
    monkeypatch.setattr(acute, "build_case", slowly(acute.build_case))
    key = new_id()

    def press():
        return actions.record_acute_for_new_family(
            new=NewFamily("De Wit"), fields={}, by=cast.sanne, post_key=key
        )

    first, second = at_once(press, press)
    assert first == second
    assert Case.objects.count() == 1


def test_acute_danger_during_the_talk_about_that_family(cast, monkeypatch):
    case = cast.family()
    item = talking.started(cast, case)
    todo = {"text": "Moeder bellen", "owner": cast.sanne, "due_on": day()}
    monkeypatch.setattr(acute, "put_on_list", slowly(acute.put_on_list))
    monkeypatch.setattr(discussing, "add_task", slowly(discussing.add_task))
    at_once(
        lambda: discussing.record_and_finish(
            consultation=item, said=discussing.Said(tasks=[todo]), by=cast.tessa
        ),
        lambda: actions.record_acute(case=case, fields={}, by=cast.ruud),
    )
    assert AcuteReport.objects.count() == 1
    assert case.tasks.filter(text="Moeder bellen").exists()
