"""What a family shows of its running meldcode: a panel, a badge, a check before closing."""

from django.utils import timezone

from cases.panels import Badge
from meldcode.models import Meldcode, StepMark
from meldcode.permissions import why_not_start
from meldcode.showing import rail_of
from meldcode.standing import newest_per


def panel(cases, viewer):
    today = timezone.localdate()
    meldcodes = list(_running(cases, viewer))
    marks = _marks(meldcodes)
    return {
        meldcode.case_id: {
            "meldcode": meldcode,
            "rail": rail_of(meldcode, marks.get(meldcode.pk, {}), today),
            "late": meldcode.working_days_late(today),
        }
        for meldcode in meldcodes
    }


def _running(cases, viewer):
    rows = Meldcode.objects.visible_to(viewer).running().of_cases(cases)
    return rows.with_next_action().with_departing()


def _marks(meldcodes):
    rows: dict = {}
    for mark in StepMark.objects.filter(meldcode__in=meldcodes).order_by("-at", "-id"):
        rows.setdefault(mark.meldcode_id, []).append(mark)
    return {pk: newest_per(marks, "step") for pk, marks in rows.items()}


def badges(cases, viewer):
    today = timezone.localdate()
    return {meldcode.case_id: _badges(meldcode, today) for meldcode in _running(cases, viewer)}


def _badges(meldcode, today):
    needs_care = meldcode.next_due_on is None or meldcode.working_days_late(today)
    following = "calm" if not meldcode.current_step else "soon"
    found = [Badge(f"Meldcode {meldcode.step_label}", "now" if needs_care else following)]
    if meldcode.departs:
        found.append(Badge("Afgeweken van de norm", "now"))
    return found


def why_not_start_from(user, signal) -> str:
    return why_not_start(user, signal.case)


def still_open(case) -> list[str]:
    running = Meldcode.objects.running().of_cases([case]).exists()
    return ["De meldcode is nog open."] if running else []
