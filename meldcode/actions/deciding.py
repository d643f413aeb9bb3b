from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from meldcode.actions import tasks
from meldcode.actions.following import follow_up
from meldcode.actions.locking import locked_running, require_all
from meldcode.actions.steps import write_mark
from meldcode.enums import Answer, Norm, Outcome, State, Step, StepStatus
from meldcode.models import Decision, Weighing
from meldcode.permissions import why_not_decide
from meldcode.standing import Standing, before_deciding, before_departing, standing_of
from meldcode.weighing import Then, why_not_answer


@dataclass(frozen=True)
class NewWeighing:
    """An answer to one afweging; `term_on` goes with ja at 4."""

    answer: str
    motivation: str
    remarks: str = ""
    term_on: date | None = None


@transaction.atomic
def weigh(*, meldcode, answers: dict[int, NewWeighing], by) -> list[Weighing]:
    """Answer one or more afwegingen and do what follows from each (domain.md 2.2)."""
    require(why_not_decide(by, meldcode))
    meldcode = locked_running(meldcode)
    require_all(_why_not_weigh(standing_of(meldcode), answers))
    rows = [_write(meldcode, number, answers[number], by) for number in sorted(answers)]
    if not meldcode.marks.filter(step=Step.WEIGH).exists():
        write_mark(meldcode, Step.WEIGH, StepStatus.BUSY, by=by)
    _keep_term(meldcode, rows)
    _do_what_follows(meldcode, rows, by)
    details = {"afwegingen": [row.question for row in rows]}
    record("meldcode.weighed", by=by, subject=meldcode, case_id=meldcode.case_id, details=details)
    return rows


def _why_not_weigh(standing, answers):
    if not answers:
        return ["Kies ten minste één antwoord."]
    so_far, sentences = dict(standing.answers), []
    for number in sorted(answers):
        new = answers[number]
        sentences += filter(None, [why_not_answer(number, so_far), *_incomplete(number, new)])
        so_far[number] = Answer(new.answer)
    return sentences


def _incomplete(number, new):
    if not new.motivation.strip():
        yield f"Schrijf bij afweging {number} op waarom."
    if number == 4 and new.answer == Answer.YES and new.term_on is None:
        yield "Kies bij afweging 4 een datum waarop je kijkt of de hulp werkt."


def _write(meldcode, number, new: NewWeighing, by):
    term = new.term_on if number == 4 and new.answer == Answer.YES else None
    return Weighing.objects.create(
        meldcode=meldcode,
        question=number,
        answer=new.answer,
        motivation=new.motivation,
        remarks=new.remarks,
        term_on=term,
        by=by,
        at=timezone.now(),
    )


def _keep_term(meldcode, rows):
    """Afweging 5 falls due on the term of 4; doubt at 5 keeps it due."""
    for row in rows:
        if row.question == 4:
            meldcode.result_due_on = row.term_on
        elif row.question == 5 and row.answer != Answer.DOUBT:
            meldcode.result_due_on = None
    meldcode.save(update_fields=["result_due_on"])


def _do_what_follows(meldcode, rows, by):
    standing, today = standing_of(meldcode), timezone.localdate()
    for row in rows:
        if row.consequence.then is Then.CONSULT:
            tasks.give(meldcode, tasks.CONSULT_VEILIG_THUIS, due_on=today, by=by)
        if row.consequence.norm in standing.unmet_norms:
            tasks.give(meldcode, tasks.REPORT, due_on=today, urgent=True, by=by)


@dataclass(frozen=True)
class NewDecision:
    report_needed: bool
    help_given: bool
    motivation: str
    consulted: str = ""


@transaction.atomic
def decide(*, meldcode, new: NewDecision, by) -> Decision:
    """Record both decisions of step 5. Departing from a norm asks a reason and a consult (R4)."""
    require(why_not_decide(by, meldcode))
    meldcode = locked_running(meldcode)
    standing = standing_of(meldcode)
    require_all(_why_not_decided(standing, new))
    decision = Decision.objects.create(
        meldcode=meldcode,
        report_needed=new.report_needed,
        help_given=new.help_given,
        outcome=outcome_of(new),
        motivation=new.motivation,
        consulted=new.consulted,
        departs_from=_departs_from(standing, new),
        by=by,
    )
    meldcode.move_to(State.DECIDED)
    meldcode.save(update_fields=["state"])
    if standing.status(Step.DECIDE) == StepStatus.OPEN:
        write_mark(meldcode, Step.DECIDE, StepStatus.BUSY, by=by)
    if new.report_needed and not standing.reports:
        tasks.give(meldcode, tasks.REPORT, due_on=timezone.localdate(), urgent=True, by=by)
    record("meldcode.decided", by=by, subject=decision, case_id=meldcode.case_id)
    follow_up(meldcode, by=by)
    return decision


def outcome_of(new: NewDecision) -> Outcome:
    if new.report_needed:
        return Outcome.REPORT_AND_HELP if new.help_given else Outcome.REPORT_AND_HANDOVER
    return Outcome.HELP_ONLY if new.help_given else Outcome.NO_SUSPICION


def _why_not_decided(standing: Standing, new):
    sentences = before_deciding(standing)
    if not new.motivation.strip():
        sentences.append("Schrijf op waarom je dit besluit.")
    if outcome_of(new) == Outcome.NO_SUSPICION and standing.answers.get(1) != Answer.NO:
        sentences.append("Er is een vermoeden. Kies melden, hulp, of allebei.")
    if standing.outlook.doubts and not new.report_needed:
        sentences.append(
            "Er staat nog twijfel. Raadpleeg Veilig Thuis voor je besluit niet te melden."
        )
    if _departs_from(standing, new):
        sentences += before_departing(standing)
    return sentences


def _departs_from(standing: Standing, new) -> Norm | None:
    if new.report_needed or not standing.unmet_norms:
        return None
    return standing.unmet_norms[0]
