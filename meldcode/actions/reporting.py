from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked as locked_case
from meldcode.actions import tasks
from meldcode.actions.locking import locked, locked_running, running_of
from meldcode.actions.opening import begin
from meldcode.enums import Norm
from meldcode.models import Report
from meldcode.permissions import why_not_report, why_not_work_in
from meldcode.standing import standing_of
from meldcode.terms import feedback_due


@transaction.atomic
def record_report(*, meldcode, fields: dict, by, about=(), post_key=None) -> Report:
    """Record a melding at Veilig Thuis, in any state and with any field empty (R1, R2).

    After closing it begins a new meldcode that is linked to the old one. The same `post_key`
    gives the same report.
    """
    require(why_not_report(by))
    case = locked_case(meldcode.case)
    if again := Report.objects.posted(post_key, by):
        return again
    meldcode = _to_report_in(case, meldcode, by)
    values = {**fields}
    happened_at = values.pop("happened_at", None) or timezone.now()
    report = Report.objects.create(
        meldcode=meldcode,
        happened_at=happened_at,
        norms=_norms(meldcode, values),
        again=meldcode.reports.exists(),
        feedback_due_on=feedback_due(timezone.localdate(happened_at)),
        post_key=post_key,
        by=by,
        **values,
    )
    report.about.set(about)
    details = {"meldnormen": report.norms}
    record("meldcode.reported", by=by, subject=report, case_id=meldcode.case_id, details=details)
    for text in (tasks.REPORT, tasks.CONSULT_VEILIG_THUIS):
        tasks.complete(meldcode, text, result="Melding vastgelegd", by=by)
    return report


def _to_report_in(case, meldcode, by):
    meldcode = locked(meldcode)
    if meldcode.is_running:
        return meldcode
    if running := running_of(case):
        return running
    new = begin(case, by=by, previous=meldcode)
    record("meldcode.reopened", by=by, subject=new, case_id=case.pk)
    return new


def _norms(meldcode, values):
    """Return the norms that apply now; acute unsafety is always norm 1 (domain.md 1.10)."""
    norms = set(standing_of(meldcode).norms)
    if values.get("acute"):
        norms.add(Norm.UNSAFE)
    return sorted(int(norm) for norm in norms)


@transaction.atomic
def record_feedback(*, report, feedback, by) -> Report:
    """Record what Veilig Thuis told back. Raises TransitionRefused when a colleague was first."""
    require(why_not_work_in(by, report.meldcode))
    meldcode = locked_running(report.meldcode)
    report = Report.objects.select_related("feedback_by").get(pk=report.pk)
    report.answer(feedback=feedback, by=by, at=timezone.now())
    report.save(update_fields=["feedback", "feedback_by", "feedback_at"])
    record("meldcode.feedback_recorded", by=by, subject=report, case_id=meldcode.case_id)
    return report
