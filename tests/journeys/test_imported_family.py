"""A family from an older system goes through the whole main job, as one that was made here."""

import pytest
from django.utils import timezone

from cases import actions as case_actions
from consultations import actions as spreekuur
from consultations.enums import Urgency
from safety_plans import actions as plans
from tests.cases.importing.sample import import_family
from tests.cast import client_for
from tests.meldcode.helpers import decided, next_step, ready_to_decide
from tests.safety_plans.making import draft, looked_back
from worklist import reminders
from worklist.models import Reminder
from worklist.workdays import next_working_day

pytestmark = pytest.mark.django_db


def test_an_imported_family_goes_through_the_whole_main_job(cast, tmp_path):
    case = import_family(tmp_path)
    meldcode = through_the_meldcode(case)
    through_the_spreekuur(case, cast)
    version = through_the_plan(case, cast)
    assert meldcode.state == "volgen"
    assert meldcode.get_state_display() == "volgen"
    reminders.queue_due(timezone.localdate(), frozenset({"plan_evaluation"}))
    assert Reminder.objects.filter(user=cast.sanne, key__contains=str(version.pk)).exists()
    every_page_of_it_opens(case, cast)


def through_the_meldcode(case):
    meldcode = ready_to_decide(case, "ja", "nee", "ja", "ja")
    decided(meldcode)
    next_step(meldcode)
    meldcode.refresh_from_db()
    return meldcode


def through_the_spreekuur(case, cast):
    item = spreekuur.bring_in(
        case=case,
        question="Is vrijwillige hulp genoeg?",
        why_today="Het gezin komt uit een ander systeem.",
        urgency=Urgency.ORANGE,
        by=cast.sanne,
    )
    spreekuur.start(consultation=item, by=cast.tessa)
    spreekuur.give_advice(
        consultation=item, text="Maak eerst een plan.", colleague=cast.tessa, by=cast.tessa
    )
    spreekuur.decide(
        consultation=item, text="Er komt een plan.", decided_by=cast.tessa, by=cast.tessa
    )
    task = case_actions.add_task(
        case=case, text="Plan maken", owner=cast.sanne, due_on=timezone.localdate(), by=cast.tessa
    )
    spreekuur.finish(consultation=item, by=cast.tessa)
    case_actions.complete_task(task=task, by=cast.sanne)


def through_the_plan(case, cast):
    """Issue a plan, look back on it, and issue the next one, which is due tomorrow."""
    first = plans.issue(version=draft(case, cast.sanne), by=cast.sanne)
    tomorrow = next_working_day(timezone.localdate())
    plans.evaluate(version=first, new=looked_back(first, next_on=tomorrow), by=cast.sanne)
    return plans.issue(version=first.plan.versions.drafts().get(), by=cast.sanne)


def every_page_of_it_opens(case, cast):
    client = client_for(cast.sanne)
    for part in ("", "mensen/", "tijdlijn/", "rechten/", "plan/"):
        page = client.get(f"/gezinnen/{case.pk}/{part}", follow=True)
        assert page.status_code == 200, part
