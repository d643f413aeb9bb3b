"""The people of a family, ready to show: children first, then parents, then the network."""

from dataclasses import dataclass, field

from django.db.models import F

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

    @property
    def at_home(self):
        return self.children + self.parents


def people_of(case, households, today) -> People:
    """Return the people of a case in three groups, in one query."""
    shown = People()
    for person, house_ids in _with_houses(case.family.people.children_first()):
        houses = [house for house in households if house.pk in house_ids]
        lives = _lives(person, houses)
        _group(shown, person, today).append(Shown(person, age_text(person, today), lives))
    return shown


def _with_houses(people):
    """Return (person, ids of houses); the query gives a row for each house that someone lives in."""
    found: dict = {}
    for row in people.annotate(house_id=F("households")):
        found.setdefault(row.pk, (row, set()))[1].add(row.house_id)
    return found.values()


def _group(shown, person, today):
    if person.is_child_on(today) and not person.is_network:
        return shown.children
    return shown.network if person.is_network else shown.parents


def _lives(person, houses) -> str:
    return person.living_note or " en ".join(str(house) for house in houses)


def age_text(person, today) -> str:
    """Return "7 jaar", "ongeveer 7 jaar", "nog niet geboren" or an empty text."""
    if person.birth_date is None:
        return ""
    if person.birth_date > today:
        return "nog niet geboren"
    years = f"{person.age_on(today)} jaar"
    return f"ongeveer {years}" if person.birth_precision == Precision.YEAR else years
