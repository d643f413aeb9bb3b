from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions import add_task
from cases.enums import TaskOrigin
from cases.models import TransitionRefused
from safety_plans.actions.drafting import locked_plan, locked_version
from safety_plans.conditions import broken_in
from safety_plans.copying import copy_version
from safety_plans.enums import Decision, VersionState
from safety_plans.models import (
    AgreementOutcome,
    Evaluation,
    PlanVersion,
    SafetyPlan,
    ScaleScore,
)
from safety_plans.permissions import why_not_follow, why_not_start
from safety_plans.rhythm import why_not_evaluate_on

STEP_UP_TASK = "De evaluatie van het plan zegt: er is meer nodig. Breng het in op het spreekuur."


@dataclass
class NewEvaluation:
    """What was said at the table.

    `outcomes` holds {agreement id: fields}, `scores` the fields of ScaleScore; `next_reason` is
    needed when the next date lies later than the rhythm asks.
    """

    held_on: date
    present: str
    decision: str
    decision_reason: str = ""
    new_signals: str = ""
    next_on: date | None = None
    next_reason: str = ""
    outcomes: dict = field(default_factory=dict)
    scores: list[dict] = field(default_factory=list)


@transaction.atomic
def evaluate(*, version, new: NewEvaluation, by) -> Evaluation:
    """Close the round of an issued version: outcomes, scores, decision, next date (domain.md 3.3).

    The plan ends with `sluiten`; else the next draft is there with its date, or the draft that a
    colleague began gets that date. Raises TransitionRefused.
    """
    version = locked_version(version)
    require(why_not_follow(by, version))
    _refuse_what_cannot_be(version, new)
    version.close_round()
    version.save(update_fields=["state"])
    evaluation = _write(version, new, by)
    record(
        "safety_plans.evaluated",
        by=by,
        subject=evaluation,
        case_id=version.case_id,
        details={"versie": version.number, "besluit": str(new.decision)},
    )
    _follow_up(version, evaluation, new, by)
    return evaluation


def _refuse_what_cannot_be(version, new):
    if version.state != VersionState.ISSUED:
        raise TransitionRefused("Deze versie is al geëvalueerd, of nog niet uitgegeven.")
    agreements = set(version.agreements.values_list("pk", flat=True))
    if agreements != set(new.outcomes):
        raise TransitionRefused("Vul bij elke afspraak in of die gelukt is.")
    if new.decision == Decision.CLOSE:
        refuse_end_when_broken(version.plan)
    elif why_not := why_not_evaluate_on(
        new.next_on,
        phase=version.case.phase,
        reason=new.next_reason,
        today=timezone.localdate(),
    ):
        raise TransitionRefused(why_not)


def _write(version, new, by) -> Evaluation:
    evaluation = Evaluation.objects.create(
        version=version,
        held_on=new.held_on,
        present=new.present,
        new_signals=new.new_signals,
        decision=new.decision,
        decision_reason=new.decision_reason,
        next_on=None if new.decision == Decision.CLOSE else new.next_on,
        by=by,
    )
    for agreement_id, fields in new.outcomes.items():
        AgreementOutcome.objects.create(evaluation=evaluation, agreement_id=agreement_id, **fields)
    for fields in new.scores:
        ScaleScore.objects.create(evaluation=evaluation, **fields)
    return evaluation


def _follow_up(version, evaluation, new, by):
    if new.decision == Decision.CLOSE:
        _end(version.plan, reason=new.decision_reason or "Uit de evaluatie", by=by)
        return
    if new.decision == Decision.STEP_UP:
        add_task(
            case=version.case,
            text=STEP_UP_TASK,
            owner=version.case.owner or by,
            due_on=timezone.localdate(),
            origin=TaskOrigin.SAFETY_PLAN,
            origin_id=evaluation.pk,
            urgent=True,
            by=by,
        )
    _next_draft(version, new, by)


def _next_draft(version, new, by) -> PlanVersion:
    date_of_next = {"evaluation_on": new.next_on, "evaluation_reason": new.next_reason}
    draft = version.plan.versions.drafts().first()
    if draft is None:
        return copy_version(version, by=by, at=timezone.now(), **date_of_next)
    for name, value in date_of_next.items():
        setattr(draft, name, value)
    draft.save(update_fields=list(date_of_next))
    return draft


@transaction.atomic
def end_plan(*, plan, reason, by) -> SafetyPlan:
    """Stop a plan outside an evaluation, for example a concept that was never given out."""
    plan = locked_plan(plan.pk)
    require(why_not_start(by, plan.case))
    refuse_end_when_broken(plan)
    _end(plan, reason=reason, by=by)
    return plan


def refuse_end_when_broken(plan):
    if broken_in([plan.case_id]):
        raise TransitionRefused(
            "Een voorwaarde wordt niet gehaald. Daarom kan het plan nu niet stoppen."
        )


def _end(plan, *, reason, by):
    plan.end(by=by, on=timezone.localdate(), reason=reason)
    plan.save(update_fields=["ended_by", "ended_on", "ending_reason"])
    record("safety_plans.ended", by=by, subject=plan, case_id=plan.case_id)
