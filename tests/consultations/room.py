"""What the tests of the spreekuur do again and again, always by the real actions."""

from consultations import actions
from consultations.enums import Urgency

MONDAY = "2026-11-23T08:50:00+01:00"
TUESDAY = "2026-11-24T08:50:00+01:00"
SATURDAY = "2026-11-28T10:00:00+01:00"


def bring_in(case, by, urgency=Urgency.ORANGE, question="Hoe praat ik met vader?", **fields):
    return actions.bring_in(
        case=case,
        question=question,
        why_today="Vrijdag is het gesprek.",
        urgency=urgency,
        by=by,
        **fields,
    )


def started(cast, case=None, **fields):
    """Return an item that Tessa opened; Sanne brought it in."""
    item = bring_in(case or cast.family(), cast.sanne, **fields)
    return actions.start(consultation=item, by=cast.tessa)


def discussed(cast, case=None, **fields):
    return actions.finish(consultation=started(cast, case, **fields), by=cast.tessa)


def talk(item, **answers):
    """Return what a browser posts from the page of an item."""
    return {
        "seen": "0",
        "taak-TOTAL_FORMS": "0",
        "taak-INITIAL_FORMS": "0",
        **answers,
    }


def task_rows(*rows):
    posted = {"taak-TOTAL_FORMS": str(len(rows)), "taak-INITIAL_FORMS": "0"}
    for place, row in enumerate(rows):
        posted |= {f"taak-{place}-{name}": value for name, value in row.items()}
    return posted
