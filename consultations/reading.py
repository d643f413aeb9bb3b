"""What a spreekuur shows, in a fixed number of queries however long the list is."""

from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from django.utils import timezone

from accounts.models import Team
from accounts.roles import Permission
from cases.enums import TaskOrigin
from cases.models import Case, Person, Task
from cases.people import age_text
from consultations.enums import FOUR_QUESTIONS, VOICES, Naming, Topic
from consultations.models import Consultation, ConsultationDay, Presence
from consultations.models.day import NINE
from consultations.room import Room

NO_NAME = "Zonder naam"


@dataclass
class Entry:
    """An item on the list; `unnamed` when someone is in the room who may not hear the name."""

    item: Consultation
    unnamed: bool

    @property
    def name(self):
        return NO_NAME if self.unnamed else self.item.case.family_name


@dataclass
class OpenTask:
    task: Task
    unnamed: bool
    days_late: int

    @property
    def name(self):
        return NO_NAME if self.unnamed else self.task.case.family_name


@dataclass
class Answer:
    """One of the questions with what was said; an empty answer is shown too."""

    topic: Topic
    text: str

    @property
    def label(self):
        return self.topic.label


def answers_of(notes, topics) -> list[Answer]:
    return [Answer(topic, notes.get(topic, "")) for topic in topics]


@dataclass
class DayList:
    """The spreekuur of one team on one day, as one viewer may see it."""

    team: Team
    date: date
    day: ConsultationDay | None = None
    present: list[Presence] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    tasks: list[OpenTask] = field(default_factory=list)
    people: str = ""
    notes: dict = field(default_factory=dict)
    last_note: int = 0

    @property
    def starts_at(self):
        return self.day.starts_at if self.day else NINE

    @property
    def now(self) -> Entry | None:
        return next((e for e in self.entries if e.item.is_being_discussed), None)

    @property
    def waiting(self) -> list[Entry]:
        return [e for e in self.entries if e.item.is_waiting]

    @property
    def is_closed(self):
        return self.day is not None and self.day.is_closed

    @property
    def externals(self):
        return [row for row in self.present if row.is_external]

    @property
    def answers(self):
        return answers_of(self.notes, FOUR_QUESTIONS)

    @property
    def voices(self):
        return answers_of(self.notes, VOICES)

    @property
    def stamp(self) -> str:
        """Return a short text that changes when anything on the page changes."""
        items = [
            (e.name, e.item.pk, e.item.state, e.item.question, e.item.urgency) for e in self.entries
        ]
        tasks = [(one.task.pk, one.days_late, one.unnamed) for one in self.tasks]
        leader = self.day.leader_id if self.day else None
        seen = [items, tasks, [row.pk for row in self.present], leader]
        seen += [self.is_closed, self.last_note, self.people]
        return sha256(repr(seen).encode()).hexdigest()[:16]


def teams_of(user) -> list[Team]:
    """Return the teams whose spreekuur a user may open; a guest has those that invited him."""
    if user.has(Permission.SEE_TEAM_CASES):
        return user.own_teams
    visible = Case.objects.visible_to(user).open()
    return list(Team.objects.filter(pk__in=visible.values("team")))


def day_list(team, on: date, viewer) -> DayList:
    """Return the list of a day. What the viewer may not see is not there and not counted (R17)."""
    shown = DayList(team=team, date=on, day=ConsultationDay.objects.of(team, on).first())
    items, tasks = [], list(_open_tasks(team, on, viewer))
    if shown.day:
        shown.present = list(shown.day.presences.valid())
        items = Consultation.objects.visible_to(viewer).filter(day=shown.day).for_list()
        items = list(items.by_urgency())
    today = timezone.localdate()
    room = Room(shown.present, {one.case_id for one in [*items, *tasks]}, today)
    shown.entries = [entry_of(item, room) for item in items]
    shown.tasks = _with_names(tasks, room, today)
    if shown.now:
        _add_discussion(shown, today)
    return shown


def entry_of(item, room) -> Entry:
    return Entry(item, unnamed=not room.may_hear(item.naming, item.case_id))


def _add_discussion(shown, today):
    rows = list(shown.now.item.notes.all())
    shown.notes = {row.topic: row.text for row in rows}
    shown.last_note = rows[-1].number if rows else 0
    if not shown.now.unnamed:
        shown.people = people_line(shown.now.item.case, today)


def _open_tasks(team, on, viewer):
    """Return the tasks of a team's earlier spreekuren that are not done, oldest date first."""
    tasks = (
        Task.objects.visible_to(viewer)
        .open()
        .filter(origin=TaskOrigin.CONSULTATION, case__team=team, given_at__date__lt=on)
    )
    return tasks.select_related("owner", "case__family")


def _with_names(tasks, room, today) -> list[OpenTask]:
    if not tasks:
        return []
    items = Consultation.objects.filter(pk__in={task.origin_id for task in tasks})
    naming = dict(items.values_list("pk", "naming"))
    return [
        OpenTask(
            task,
            not room.may_hear(naming.get(task.origin_id, Naming.ANONYMOUS), task.case_id),
            max((today - task.due_on).days, 0),
        )
        for task in tasks
    ]


def people_line(case, today) -> str:
    """Return who the family are, children first: Noor (7 jaar), Esmée (moeder)."""
    people = Person.objects.filter(family=case.family_id).children_first()
    return ", ".join(_called(person, today) for person in people)


def _called(person, today):
    what = age_text(person, today) if person.is_child_on(today) else person.role_text
    return f"{person.calling_name} ({what})" if what else person.calling_name
