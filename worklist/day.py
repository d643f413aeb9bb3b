"""Cards beside the list on Mijn dag, brought by the apps that know them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class DayCard:
    order: int
    load: Callable[[object, date], object]
    template: str


_cards: dict[str, DayCard] = {}


def register_day_card(template: str, *, order: int, load) -> None:
    """Add a card; load(user, today) returns its context as `card`, or None for no card."""
    _cards[template] = DayCard(order, load, template)


def cards_for(user, today: date) -> list[dict]:
    shown = []
    for card in sorted(_cards.values(), key=lambda c: c.order):
        content = card.load(user, today)
        if content is not None:
            shown.append({"template": card.template, "card": content})
    return shown
