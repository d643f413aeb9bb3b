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
    place: str = "main"


@dataclass(frozen=True)
class Act:
    """A button at the head of the family page."""

    label: str
    url_name: str
    icon: str = ""
    main: bool = False
    needs: Callable | None = None


@dataclass(frozen=True)
class SignalAct:
    """A button under a signal; `needs(user, signal)` returns why not."""

    template: str
    needs: Callable


_panels: dict[str, Panel] = {}
_badges: list[Load] = []
_acts: dict[str, Act] = {}
_signal_acts: dict[str, SignalAct] = {}


def register_panel(name, *, order, load, template, side=False, banner=False):
    """Add a panel to the family page: in the main column, beside it, or as a banner on top.

    `load(cases, viewer)` returns {case_id: context} for many cases in a fixed number of
    queries; a case that is not in it shows no panel.
    """
    place = "banner" if banner else "side" if side else "main"
    _panels[name] = Panel(name, order, load, template, place)


def register_badges(load: Load) -> None:
    """Add badges to lists. `load(cases, viewer)` returns {case_id: [Badge]} in a fixed number of queries."""
    if load not in _badges:
        _badges.append(load)


def register_act(label, *, url_name, icon="", main=False, needs=None) -> None:
    """Add a button to the family page; `url_name` takes case_id, `needs(user, case)` returns why not."""
    _acts[url_name] = Act(label, url_name, icon, main, needs)


def register_signal_act(template, *, needs) -> None:
    """Add a button under a signal; the template gets `signal` and `case`."""
    _signal_acts[template] = SignalAct(template, needs)


def panels_of(case, viewer) -> dict[str, list[dict]]:
    """Return the panels of one case by place (banner, main, side), each in its order."""
    shown: dict[str, list[dict]] = {"banner": [], "main": [], "side": []}
    for panel in sorted(_panels.values(), key=lambda p: p.order):
        context = panel.load([case], viewer).get(case.pk)
        if context is not None:
            shown[panel.place].append({"template": panel.template, "panel": context})
    return shown


def badges_of(cases, viewer) -> dict[UUID, list[Badge]]:
    badges: dict[UUID, list[Badge]] = {}
    for load in _badges:
        for case_id, found in load(cases, viewer).items():
            badges.setdefault(case_id, []).extend(found)
    return badges


def acts_of(case, viewer) -> list[Act]:
    return [a for a in _acts.values() if a.needs is None or not a.needs(viewer, case)]


def signal_acts_of(signal, viewer) -> list[SignalAct]:
    return [act for act in _signal_acts.values() if not act.needs(viewer, signal)]
