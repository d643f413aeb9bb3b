"""The people of a family, ready to show: children first, then parents, then the network."""

from dataclasses import dataclass, field

from cases.enums import Precision
from cases.models import Person


@dataclass
class Shown:
    person: Person
    age: str
    lives: str


@dataclass
class People:
    children: list[Shown] = field(default_factory=list)
    parents: list[Shown] = field(default_factory=list)
    network: list[Shown] = field(default_factory=list)
    households: list = field(default_factory=list)

    @property
    def at_home(self):
        return self.children + self.parents

    @property
    def places(self):
        return [house.place for house in self.households if house.place]


def people_of(case, today) -> People:
    """Return the people of a case in three groups, in three queries."""
    shown = People(households=list(case.family.households.all()))
    rows = case.family.people.children_first().prefetch_related("households")
    for person in rows:
        _group(shown, person, today).append(Shown(person, age_text(person, today), _lives(person)))
    return shown


def _group(shown, person, today):
    if person.is_child_on(today) and not person.is_network:
        return shown.children
    return shown.network if person.is_network else shown.parents


def _lives(person) -> str:
    if person.living_note:
        return person.living_note
    return " en ".join(str(house) for house in person.households.all())


def age_text(person, today) -> str:
    """Return "7 jaar", "ongeveer 7 jaar", "nog niet geboren" or an empty text."""
    if person.birth_date is None:
        return ""
    if person.birth_date > today:
        return "nog niet geboren"
    years = f"{person.age_on(today)} jaar"
    return f"ongeveer {years}" if person.birth_precision == Precision.YEAR else years
