"""One family while its story is played, and the one way in which events become actions."""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import singledispatch

from django.utils import timezone

from cases.enums import PersonRole
from cases.models import Case, Person
from demo_region.days import Days
from demo_region.telling import Story


@dataclass
class Region:
    """The people who work here, by sign-in name, the teams by name, and the calendar."""

    days: Days
    users: dict
    teams: dict

    def lead_of(self, team_name):
        return self.users[LEADS[team_name]]


LEADS = {"Noord": "tessa", "Zuid": "hans", "Midden": "inge"}


@dataclass
class Scene:
    region: Region
    story: Story
    case: Case | None = None
    people: dict[str, Person] = field(default_factory=dict)
    signals: list = field(default_factory=list)
    meldcode: object = None
    report: object = None
    version: object = None

    @property
    def days(self):
        return self.region.days

    @property
    def lead(self):
        return self.region.lead_of(self.story.team)

    @property
    def owner(self):
        return self.case.owner if self.case and self.case.owner else self.lead

    def who(self, name: str):
        """Return the user with a sign-in name; without a name whoever holds the case."""
        return self.region.users[name] if name else self.owner

    @property
    def day(self):
        """Return the day on which the story is now; that is what the clock says."""
        return timezone.localdate()

    def happened_on(self, event):
        """Return the day that was told of: so many days before it was recorded."""
        return self.day - timedelta(days=event.before)

    def named(self, names) -> list[Person]:
        return [self.people[name] for name in names]

    def children(self) -> list[Person]:
        return [p for p in self.people.values() if p.role == PersonRole.CHILD]


@singledispatch
def play(event, scene: Scene) -> None:
    """Let one event of a story happen. The clock stands at its moment."""
    raise NotImplementedError(f"No one knows how to play {type(event).__name__}.")
