"""What can fall due in a meldcode: each source gives one kind of item in one query."""

from django.urls import reverse
from django.utils import timezone

from cases.due import in_scope
from meldcode.models import AcuteReport, Meldcode, NextAction, Report, StepMark
from meldcode.terms import STEP_TERMS
from worklist.items import DueItem, Scope
from worklist.workdays import add_working_days

CASE = "meldcode__case__"
OWNER = "meldcode__case__owner"
WITH_CASE = "meldcode__case__family"


def _item(kind, meldcode, *, key, sentence, due_on, url_name, action, **more) -> DueItem:
    case = meldcode.case
    return DueItem(
        key=f"{kind}:{key}:{due_on}",
        kind=kind,
        case_id=case.pk,
        family_name=case.family_name,
        sentence=sentence,
        due_on=due_on,
        owner_id=more.pop("owner_id", case.owner_id),
        team_id=case.team_id,
        url=reverse(f"meldcode:{url_name}", args=[meldcode.pk]),
        action=action,
        **more,
    )


def acute(scope: Scope):
    """For the team board: acute danger since the last working day."""
    if scope.owner_ids is not None:
        return
    since = add_working_days(scope.today, -1)
    rows = in_scope(AcuteReport.objects.of_running(), scope, case=CASE)
    for report in rows.filter(at__date__gte=since).select_related(WITH_CASE):
        yield _item(
            "meldcode_acute",
            report.meldcode,
            key=report.pk,
            sentence="Acute onveiligheid vastgelegd",
            due_on=timezone.localdate(report.at),
            url_name="detail",
            action="Bekijken",
            owner_id=None,
            urgent=True,
        )


def without_next(scope: Scope):
    missing = Meldcode.objects.running().without_next_action()
    rows = in_scope(missing, scope, case="case__", owner="case__owner")
    for meldcode in rows.select_related("case__family"):
        yield _item(
            "meldcode_without_next",
            meldcode,
            key=meldcode.pk,
            sentence="Meldcode zonder volgende stap",
            due_on=scope.today,
            url_name="next_action",
            action="Kiezen",
            urgent=True,
        )


def next_actions(scope: Scope):
    """A next action that is a task stands in the list as that task."""
    rows = in_scope(NextAction.objects.of_running().newest(), scope, case=CASE)
    rows = rows.filter(task__isnull=True, due_on__lte=scope.until)
    for action in rows.select_related(WITH_CASE):
        yield _item(
            "meldcode_next",
            action.meldcode,
            key=action.pk,
            sentence=f"Meldcode: {action.text}",
            due_on=action.due_on,
            url_name="detail",
            action="Naar de meldcode",
            owner_id=action.owner_id,
        )


def stuck(scope: Scope):
    rows = in_scope(Meldcode.objects.running(), scope, case="case__", owner="case__owner")
    old = add_working_days(scope.today, -min(STEP_TERMS.values()))
    rows = rows.filter(current_step__gt=0, opened_at__date__lt=old)
    for meldcode in rows.select_related("case__family"):
        due_on = meldcode.step_due_on()
        if due_on < scope.today:
            days = meldcode.days_in_step(scope.today)
            yield _item(
                "meldcode_step",
                meldcode,
                key=f"{meldcode.pk}:{meldcode.current_step}",
                sentence=f"Meldcode: {_days(days)} in stap {meldcode.current_step}",
                due_on=due_on,
                url_name="detail",
                action="Naar de meldcode",
            )


def results(scope: Scope):
    rows = in_scope(Meldcode.objects.running(), scope, case="case__", owner="case__owner")
    for meldcode in rows.filter(result_due_on__lte=scope.until).select_related("case__family"):
        yield _item(
            "meldcode_result",
            meldcode,
            key=meldcode.pk,
            sentence="Meldcode: werkt de hulp? Beantwoord afweging 5",
            due_on=meldcode.result_due_on,
            url_name="weigh",
            action="Wegen",
        )


def feedback(scope: Scope):
    rows = in_scope(Report.objects.awaiting_feedback(), scope, case=CASE, owner=OWNER)
    for report in rows.filter(feedback_due_on__lte=scope.until).select_related(WITH_CASE):
        yield _item(
            "meldcode_feedback",
            report.meldcode,
            key=report.pk,
            sentence="Terugkoppeling van Veilig Thuis",
            due_on=report.feedback_due_on,
            url_name="detail",
            action="Vastleggen",
        )


def look_again(scope: Scope):
    """A talk that was skipped, or signals that are watched, until a date (R5)."""
    rows = in_scope(
        StepMark.objects.of_running().newest(per_step=True), scope, case=CASE, owner=OWNER
    )
    for mark in rows.filter(look_again_on__lte=scope.until).select_related(WITH_CASE):
        yield _item(
            "meldcode_look_again",
            mark.meldcode,
            key=mark.pk,
            sentence=f"Meldcode: bekijk stap {mark.step} opnieuw",
            due_on=mark.look_again_on,
            url_name="detail",
            action="Bekijken",
        )


SOURCES = {
    "meldcode_acute": ("Acuut onveilig", acute),
    "meldcode_without_next": ("Meldcodes zonder volgende stap", without_next),
    "meldcode_step": ("Meldcodes lang in dezelfde stap", stuck),
    "meldcode_result": ("Werkt de hulp? (afweging 5)", results),
    "meldcode_feedback": ("Terugkoppeling van Veilig Thuis", feedback),
    "meldcode_look_again": ("Meldcode: stap opnieuw bekijken", look_again),
    "meldcode_next": ("Volgende stappen in meldcodes", next_actions),
}


def _days(count: int) -> str:
    return "1 dag" if count == 1 else f"{count} dagen"
