"""What other apps show of a case, on its page and in lists, without being imported here."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

Load = Callable[[list, object], dict[UUID, object]]


@dataclass(frozen=True)
class Badge:
    """A short word in a list; tone is one of now, soon, ok, calm or empty. Never colour alone."""

    text: str
    tone: str = ""


@dataclass(frozen=True)
class Panel:
    name: str
    order: int
    load: Load
    template: str
    side: bool = False


@dataclass(frozen=True)
class Act:
    """A button at the head of the family page."""

    label: str
    url_name: str
    icon: str = ""
    main: bool = False
    needs: Callable | None = None


_panels: dict[str, Panel] = {}
_badges: list[Load] = []
_acts: dict[str, Act] = {}


def register_panel(name, *, order, load, template, side=False):
    """Add a panel to the family page. `load(cases, viewer)` returns {case_id: context} for many cases
    in a fixed number of queries; a case that is not in it shows no panel."""
    _panels[name] = Panel(name, order, load, template, side)


def register_badges(load: Load) -> None:
    """Add badges to lists. `load(cases, viewer)` returns {case_id: [Badge]} in a fixed number of queries."""
    if load not in _badges:
        _badges.append(load)


def register_act(label, *, url_name, icon="", main=False, needs=None) -> None:
    """Add a button to the family page; `url_name` takes case_id, `needs(user, case)` returns why not."""
    _acts[url_name] = Act(label, url_name, icon, main, needs)


def panels_of(case, viewer) -> list[dict]:
    """Return the panels of one case in their order: template, side and context."""
    shown = []
    for panel in sorted(_panels.values(), key=lambda p: p.order):
        context = panel.load([case], viewer).get(case.pk)
        if context is not None:
            shown.append({"template": panel.template, "side": panel.side, "panel": context})
    return shown


def badges_of(cases, viewer) -> dict[UUID, list[Badge]]:
    badges: dict[UUID, list[Badge]] = {}
    for load in _badges:
        for case_id, found in load(cases, viewer).items():
            badges.setdefault(case_id, []).extend(found)
    return badges


def acts_of(case, viewer) -> list[Act]:
    return [a for a in _acts.values() if a.needs is None or not a.needs(viewer, case)]
