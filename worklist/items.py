"""Everything that waits, declared by the apps that know it (design 2, idea 2).

Mijn dag, Teamoverzicht and the reminder mails are readings of this one list.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True)
class Scope:
    """What is asked for. None means: no restriction. A source applies every part of it.

    `viewer` narrows to what that user may see; without a viewer a named job asks.
    """

    today: date
    until: date
    viewer: object | None = None
    owner_ids: frozenset | None = None
    team_ids: frozenset | None = None


class Bucket(StrEnum):
    NOW = "nu"
    TODAY = "vandaag"
    WEEK = "deze week"
    LATER = "later"


@dataclass(frozen=True)
class DueItem:
    """One thing that waits for one person.

    `key` is unique and holds the due date, so that a new date is a new reminder.
    `sentence` never names a person outside the family page; mails do not use it.
    """

    key: str
    kind: str
    case_id: UUID | None
    family_name: str
    sentence: str
    due_on: date
    owner_id: int | None
    team_id: int | None
    url: str
    action: str
    urgent: bool = False

    def bucket(self, today: date) -> Bucket:
        if self.urgent and self.due_on <= today:
            return Bucket.NOW
        if self.due_on <= today:
            return Bucket.TODAY
        if (self.due_on - today).days <= 7:
            return Bucket.WEEK
        return Bucket.LATER

    def is_late(self, today: date) -> bool:
        return self.due_on < today


Source = Callable[[Scope], Iterable[DueItem]]
_sources: dict[str, Source] = {}
_labels: dict[str, str] = {}


def register_source(kind: str, find: Source, *, label: str) -> None:
    """Declare what can fall due in an app, with its heading for Teamoverzicht.

    Called from AppConfig.ready(). `find` gives items of this kind only, in one query.
    """
    _sources[kind], _labels[kind] = find, label


def kinds() -> frozenset[str]:
    return frozenset(_sources)


def labels() -> dict[str, str]:
    """Return {kind: Dutch heading} in the order in which the apps declared them."""
    return dict(_labels)


def collect(scope: Scope) -> list[DueItem]:
    """Return all that waits within a scope, most pressing first. One query per source."""
    items = [item for find in _sources.values() for item in find(scope)]
    return sorted(
        items, key=lambda item: (not item.urgent, item.due_on, item.family_name, item.key)
    )
