"""One family at one spreekuur, as its page shows it."""

from dataclasses import dataclass, field

from django.utils import timezone

from cases.enums import TaskOrigin
from cases.models import Signal, Task
from consultations.enums import FOUR_QUESTIONS, VOICES
from consultations.models import Presence
from consultations.reading import Entry, answers_of, entry_of, people_line
from consultations.room import Room

FEW_SIGNALS = 3


@dataclass
class Record:
    entry: Entry
    present: list[Presence] = field(default_factory=list)
    notes: dict = field(default_factory=dict)
    history: list = field(default_factory=list)
    last_note: int = 0
    advices: list = field(default_factory=list)
    decisions: list = field(default_factory=list)
    tasks: list = field(default_factory=list)
    people: str = ""
    signals: list = field(default_factory=list)

    @property
    def item(self):
        return self.entry.item

    @property
    def answers(self):
        return answers_of(self.notes, FOUR_QUESTIONS)

    @property
    def voices(self):
        return answers_of(self.notes, VOICES)


def record_of(item, viewer) -> Record:
    """Return all that was recorded of an item; names of the family only where they may be heard."""
    present = list(item.day.presences.valid())
    today = timezone.localdate()
    shown = Record(entry_of(item, Room(present, {item.case_id}, today)), present)
    rows = list(item.notes.select_related("by"))
    shown.notes = {row.topic: row.text for row in rows}
    shown.history = _replaced(rows)
    shown.last_note = rows[-1].number if rows else 0
    shown.advices = list(item.advices.select_related("colleague", "visitor__user", "by"))
    shown.decisions = list(item.decisions.select_related("decided_by"))
    tasks = Task.objects.visible_to(viewer).from_origin(TaskOrigin.CONSULTATION, item.pk)
    shown.tasks = list(tasks.select_related("owner"))
    if not shown.entry.unnamed:
        shown.people = people_line(item.case, today)
        signals = Signal.objects.visible_to(viewer).filter(case=item.case)
        shown.signals = list(signals[:FEW_SIGNALS])
    return shown


def _replaced(rows) -> list:
    """Return the notes that a later note took the place of, newest first."""
    last = {row.topic: row.pk for row in rows}
    return [row for row in reversed(rows) if last[row.topic] != row.pk and row.text]
