"""Reaching the states of a meldcode through the real actions."""

from datetime import timedelta

from django.utils import timezone

from cases.actions import record_signal
from meldcode import actions
from meldcode.actions import NewDecision, NewWeighing
from meldcode.enums import ConsultedRole, SignalsChoice


def day(offset=0):
    return timezone.localdate() + timedelta(days=offset)


def a_signal(case, by=None):
    fields = {
        "kind": "waarneming",
        "text": "Blauwe plekken op de arm van Noor.",
        "source": "juf Ans",
        "happened_on": day(-1),
    }
    return record_signal(case=case, fields=fields, by=by or case.owner)


def started(case, by=None):
    by = by or case.owner
    return actions.open_meldcode(signal=a_signal(case, by), by=by)


def entry(meldcode, step, by, **fields):
    fields = {"text": "Besproken.", "happened_on": day(), **fields}
    return actions.add_entry(meldcode=meldcode, step=step, fields=fields, by=by)


def consult(meldcode, by, role=ConsultedRole.COLLEAGUE, step=2):
    return entry(meldcode, step, by, consulted_role=role, advice="Ga in gesprek met moeder.")


def answers(*given, term_on=None):
    """Return the answers to afweging 1, 2, … in their order."""
    return {
        number: NewWeighing(answer, "Om wat we weten.", term_on=term_on if number == 4 else None)
        for number, answer in enumerate(given, start=1)
    }


def weighed(meldcode, *given, by=None, term_on=None):
    by = by or meldcode.case.owner
    new = answers(*given, term_on=term_on or day(30))
    return actions.weigh(meldcode=meldcode, answers=new, by=by)


def through_three(meldcode, by=None):
    by = by or meldcode.case.owner
    actions.mark_step(meldcode=meldcode, step=1, choice=SignalsChoice.GO_ON, by=by)
    consult(meldcode, by)
    actions.mark_step(meldcode=meldcode, step=2, by=by)
    entry(meldcode, 3, by)
    actions.mark_step(meldcode=meldcode, step=3, by=by)
    return meldcode


def ready_to_decide(case, *given):
    meldcode = through_three(started(case))
    weighed(meldcode, *given)
    actions.mark_step(meldcode=meldcode, step=4, by=case.owner)
    return meldcode


def decided(meldcode, *, report=False, help_given=True, by=None):
    new = NewDecision(report_needed=report, help_given=help_given, motivation="Om wat we weten.")
    return actions.decide(meldcode=meldcode, new=new, by=by or meldcode.case.owner)


def next_step(meldcode, by=None, due_on=None):
    by = by or meldcode.case.owner
    return actions.set_next_action(
        meldcode=meldcode, text="Moeder bellen", due_on=due_on or day(3), owner=by, by=by
    )
