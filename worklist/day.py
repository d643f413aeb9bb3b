"""Cards beside the list on Mijn dag, brought by the apps that know them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class CardContent:
    """What a card shows, and the cases that stand on it, for the log."""

    content: object
    case_ids: frozenset = frozenset()


@dataclass(frozen=True)
class DayCard:
    order: int
    load: Callable[[object, date], CardContent | None]
    template: str


_cards: dict[str, DayCard] = {}


def register_day_card(template: str, *, order: int, load) -> None:
    """Add a card; load(user, today) returns CardContent, `card` in its template, or None."""
    _cards[template] = DayCard(order, load, template)


def cards_for(user, today: date) -> list[dict]:
    shown = []
    for card in sorted(_cards.values(), key=lambda c: c.order):
        loaded = card.load(user, today)
        if loaded is not None:
            cases = {"case_ids": loaded.case_ids}
            shown.append({"template": card.template, "card": loaded.content, **cases})
    return shown
