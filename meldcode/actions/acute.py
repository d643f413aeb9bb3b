from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from accounts.roles import Permission
from audit.denials import require
from audit.recording import record
from cases.actions import NewCase
from cases.actions.changing import locked as locked_case
from cases.actions.opening import build_case
from cases.models import SafetyWatch
from consultations.actions import put_on_list
from consultations.enums import Urgency
from meldcode.actions import tasks
from meldcode.actions.locking import running_of
from meldcode.actions.opening import begin
from meldcode.actions.steps import write_mark
from meldcode.enums import Step, StepStatus
from meldcode.models import AcuteReport
from meldcode.permissions import why_not_report, why_not_take_in_acute
from meldcode.standing import standing_of

NAMELESS = "Onbekend gezin"


@transaction.atomic
def record_acute(*, case, fields: dict, by, post_key=None) -> AcuteReport:
    """Record acute danger. Nothing is compulsory and nothing may stand in its way (R1, R2).

    The steps that were open become "achteraf vastgelegd" and a task for the next working day says
    so; the melding is a task for today; the family stands red on the next spreekuur
    (domain.md 1.10). The same `post_key` gives the same report.
    """
    require(why_not_report(by))
    case = locked_case(case)
    if again := AcuteReport.objects.posted(post_key, by):
        return again
    meldcode = running_of(case)
    if meldcode is None:
        meldcode = begin(case, by=by)
        record("meldcode.opened", by=by, subject=meldcode, case_id=case.pk, rule="acuut")
    acute = AcuteReport.objects.create(meldcode=meldcode, by=by, post_key=post_key, **fields)
    _press_steps_together(meldcode, by)
    record("meldcode.acute_recorded", by=by, subject=acute, case_id=case.pk, rule="acuut")
    tasks.give_after_acute(meldcode, by=by)
    _put_on_spreekuur(case, acute, by)
    return acute


def _put_on_spreekuur(case, acute, by):
    """Red on the next list, whoever recorded it (domain.md 1.10)."""
    put_on_list(
        case=case,
        question="Acuut onveilig: wat moet er nu gebeuren?",
        why_today=f"Acuut vastgelegd om {timezone.localtime(acute.at):%H.%M} uur.",
        urgency=Urgency.RED,
        by=by,
    )


def _press_steps_together(meldcode, by):
    through = standing_of(meldcode).through
    for step in Step.values[:-1]:
        if step not in through:
            write_mark(meldcode, step, StepStatus.AFTERWARDS, by=by)


@dataclass(frozen=True)
class NewFamily:
    """A family that is not in the system yet. The name may be empty."""

    name: str = ""
    team: object | None = None


@transaction.atomic
def record_acute_for_new_family(*, new: NewFamily, fields: dict, by, post_key=None) -> AcuteReport:
    """Open a case with no more than a name, and record the acute danger in it.

    Who only thinks along does not own it: a team leader holds sight on safety then (R7).
    """
    require(why_not_take_in_acute(by))
    # There is no case to hold yet: two presses on one button wait for each other here.
    User.objects.select_for_update(of=("self",), no_key=True).get(pk=by.pk)
    if again := AcuteReport.objects.posted(post_key, by):
        return again
    team = new.team or by.own_teams[0]
    case = build_case(
        NewCase(
            family_name=new.name.strip() or NAMELESS,
            team=team,
            owner=by if by.has(Permission.WORK_ON_CASES) else None,
            first_concern=fields.get("what_now", ""),
        ),
        by=by,
    )
    record("cases.opened", by=by, subject=case, case_id=case.pk, rule="acuut")
    _let_someone_watch(case, by)
    return record_acute(case=case, fields=fields, by=by, post_key=post_key)


def _let_someone_watch(case, by):
    """Without owner and team leader nobody holds sight yet, which waits in the work list."""
    leader = User.objects.leads_of([case.team_id]).order_by("pk").first()
    if case.owner is None and leader:
        watch = SafetyWatch.objects.create(case=case, holder=leader, by=by)
        record("cases.watch_changed", by=by, subject=watch, case_id=case.pk, rule="acuut")
