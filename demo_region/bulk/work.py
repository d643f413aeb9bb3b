"""What runs in an open family: tasks, a meldcode, a plan. Nothing but `issue_plans` asks the database."""

from datetime import date, timedelta

from cases.enums import TaskOrigin
from cases.models import Task
from demo_region.bulk.rows import spread
from meldcode.enums import Step, StepStatus
from meldcode.models import Meldcode, NextAction, StepEntry, StepMark
from meldcode.transitions import PROGRESS
from safety_plans.enums import SetBy, VersionState
from safety_plans.family_copy import paper_of
from safety_plans.models import Agreement, Condition, PlanVersion, SafetyPlan

WITH_MELDCODE, WITH_PLAN = 4, 3


def tasks(number, case, post, today: date):
    if number % 3 == 0:
        yield Task(
            case=case,
            text="Verzonnen taak",
            owner=case.owner or post.worker,
            due_on=today + timedelta(days=number % 20 - 4),
            origin=TaskOrigin.CASE,
            given_by=post.lead,
        )


def meldcode(number, case, post, signals, now):
    """Every so many open families have one, over the first four steps."""
    if spread(number) % WITH_MELDCODE:
        return
    step = spread(number) // WITH_MELDCODE % 4 + 1
    since = now - timedelta(days=number % 25)
    row = Meldcode(
        case=case,
        signal=signals[0],
        state=PROGRESS[step - 1],
        current_step=step,
        step_since=since,
        opened_at=since,
        opened_by=post.worker,
    )
    yield row
    yield StepEntry(
        meldcode=row, step=Step.SIGNALS, happened_on=since.date(), recorded_by=post.worker, at=since
    )
    for done in range(1, step):
        yield StepMark(meldcode=row, step=done, status=StepStatus.DONE, by=post.worker, at=since)
    due_on = (now + timedelta(days=number % 12 - 3)).date()
    yield NextAction(
        meldcode=row, text="Volgend gesprek", due_on=due_on, owner=post.worker, by=post.worker
    )


def plan(number, case, post, evaluate_at):
    """A draft with two conditions and an agreement; `issue_plans` gives it out."""
    if spread(number) % WITH_PLAN:
        return
    row = SafetyPlan(case=case, started_by=post.worker)
    version = PlanVersion(
        plan=row,
        case=case,
        number=1,
        phase=case.phase,
        what_happened="Verzonnen, om mee te meten.",
        evaluation_on=evaluate_at.date(),
        made_by=post.worker,
    )
    yield row
    yield version
    for order in (1, 2):
        condition = Condition(version=version, order=order, text="Dit gaat goed", set_by=SetBy.TEAM)
        yield condition
    yield Agreement(
        version=version, order=1, behaviour="Dan bellen wij", doer="moeder", condition=condition
    )


def issue_plans(rows, now) -> None:
    """Give out the drafts of one round; their parts had to be there first, for they freeze."""
    drafts = rows.get(PlanVersion, [])
    for version in drafts:
        version.state = VersionState.ISSUED
        version.issued_by, version.issued_at = version.made_by, now - timedelta(days=20)
        version.paper = paper_of(version)
    given_out = ["state", "issued_by", "issued_at", "paper"]
    PlanVersion.objects.bulk_update(drafts, given_out, batch_size=300)
