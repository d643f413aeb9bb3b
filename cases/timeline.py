"""What happened in a family, told by every app that knows a part of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Moment:
    at: datetime
    kind: str
    title: str
    text: str = ""
    by_name: str = ""
    url: str = ""


Load = Callable[[object, object, int], Iterable[Moment]]
_loads: list[Load] = []


def register_timeline(load: Load) -> None:
    """Add a source: load(case, viewer, limit) returns its newest moments, at most `limit`."""
    if load not in _loads:
        _loads.append(load)


def newest(case, viewer, limit: int) -> list[Moment]:
    moments = [moment for load in _loads for moment in load(case, viewer, limit)]
    return sorted(moments, key=lambda moment: moment.at, reverse=True)[:limit]
