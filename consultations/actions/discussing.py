"""Recording what was said: rows that stay, a correction is a later row (R14)."""

from dataclasses import dataclass, field

from django.db import transaction

from audit.denials import require
from audit.recording import record
from cases.actions import add_task
from cases.enums import TaskOrigin
from cases.models import TransitionRefused
from consultations.actions.leading import finish, locked, move_on
from consultations.enums import Topic
from consultations.models import Advice, Consultation, Decision, Note
from consultations.permissions import (
    why_not_decide,
    why_not_give_advice,
    why_not_lead_item,
    why_not_note,
)

NOT_OPENED = "Dit gezin is nog niet besproken. Begin eerst met bespreken."
IS_MOVED = "Dit gezin is doorgeschoven. Leg het vast op de lijst waar het nu staat."


class WrittenMeanwhile(TransitionRefused):
    """A colleague wrote under the same question; `sentences` say by topic what stands there now."""

    def __init__(self, sentences):
        super().__init__("Een collega schreef intussen bij dezelfde vraag.")
        self.sentences = sentences


@dataclass
class Said:
    """All that one press of a button records of a talk; each part may be empty."""

    notes: dict[str, str] = field(default_factory=dict)
    seen: int = 0
    advice: dict | None = None
    decision: dict | None = None
    tasks: list[dict] = field(default_factory=list)


def _opened(consultation) -> Consultation:
    item = locked(consultation)
    if not item.has_been_opened:
        raise TransitionRefused(IS_MOVED if item.is_moved else NOT_OPENED)
    return item


@transaction.atomic
def note(*, consultation, notes: dict, by, seen: int) -> Consultation:
    """Write down what was said, by Topic. Only what changed becomes a row.

    `seen` is the number of the last note that the writer had before him. Raises
    WrittenMeanwhile when a colleague wrote under the same question since.
    """
    require(why_not_note(by, consultation))
    item = _opened(consultation)
    rows = list(item.notes.select_related("by"))
    latest = {row.topic: row for row in rows}
    changed = {Topic(t): text for t, text in notes.items() if _is_new(latest.get(t), text)}
    _refuse_overwriting(changed, latest, seen)
    number = rows[-1].number if rows else 0
    Note.objects.bulk_create(
        Note(consultation=item, number=number + place, topic=topic, text=text, by=by)
        for place, (topic, text) in enumerate(changed.items(), start=1)
    )
    if changed:
        record("consultations.noted", by=by, subject=item, case_id=item.case_id)
    return item


def _is_new(row, text):
    return text != (row.text if row else "")


def _refuse_overwriting(changed, latest, seen):
    newer = [latest[topic] for topic in changed if topic in latest and latest[topic].number > seen]
    if newer:
        raise WrittenMeanwhile({row.topic: _meanwhile(row) for row in newer})


def _meanwhile(row) -> str:
    return (
        f"{row.by.full_name} schreef hier intussen: “{row.text}”. "
        "Jouw tekst staat er nog, maar is niet bewaard. Voeg samen en bewaar opnieuw."
    )


@transaction.atomic
def give_advice(
    *, consultation, text, by, colleague=None, visitor=None, dissenting=False
) -> Advice:
    """Record what a colleague or a visitor advises; a dissenting view is kept as such."""
    require(why_not_give_advice(by, consultation, giver=colleague))
    item = locked(consultation)
    if item.is_moved:
        raise TransitionRefused(IS_MOVED)
    advice = Advice.objects.create(
        consultation=item,
        text=text,
        colleague=colleague,
        visitor=visitor,
        dissenting=dissenting,
        by=by,
    )
    record("consultations.advised", by=by, subject=advice, case_id=item.case_id)
    return advice


@transaction.atomic
def decide(*, consultation, text, decided_by, by) -> Decision:
    """Record what was decided and by whom; a later decision does not wipe out an earlier one."""
    require(why_not_decide(by, consultation, decided_by=decided_by))
    item = _opened(consultation)
    decision = Decision.objects.create(consultation=item, text=text, decided_by=decided_by, by=by)
    record("consultations.decided", by=by, subject=decision, case_id=item.case_id)
    return decision


@transaction.atomic
def record_discussion(*, consultation, said: Said, by) -> Consultation:
    """Record notes, an advice, a decision and tasks at once: all of it or nothing."""
    if said.notes:
        note(consultation=consultation, notes=said.notes, seen=said.seen, by=by)
    if said.advice:
        give_advice(consultation=consultation, by=by, **said.advice)
    if said.decision:
        decide(consultation=consultation, by=by, **said.decision)
    for task in said.tasks:
        _give_task(consultation, task, by)
    return consultation


def _give_task(consultation, task, by):
    require(why_not_note(by, consultation))
    add_task(
        case=consultation.case,
        origin=TaskOrigin.CONSULTATION,
        origin_id=consultation.pk,
        by=by,
        **task,
    )


@transaction.atomic
def record_and_finish(*, consultation, said: Said, by) -> Consultation:
    """Record the talk and say that this family has been discussed."""
    require(why_not_lead_item(by, consultation))
    finish(consultation=consultation, by=by)
    return record_discussion(consultation=consultation, said=said, by=by)


@transaction.atomic
def record_and_move_on(*, consultation, said: Said, by) -> Consultation:
    """Record what was said so far and put the family on the next list."""
    record_discussion(consultation=consultation, said=said, by=by)
    return move_on(consultation=consultation, by=by)
