"""The report of an import in plain Dutch: first the counts, then what to look at, safety first.

Same things stand together with their row numbers. It never holds a BSN or an address.
"""

import re
from collections import Counter, defaultdict
from textwrap import wrap

from cases import bsn
from cases.enums import CaseStatus, PersonRole
from cases.importing.columns import Field
from cases.importing.doubts import Kind
from cases.importing.numbers import condensed
from cases.importing.planning import Plan, State

WIDTH = 96
LINE = "=" * WIDTH
# Not with hyphens: eight digits with those are a date.
LONG_NUMBER = re.compile(r"(?<![0-9])(?:[0-9]{8,9}|[0-9]{3,4}([. ])[0-9]{2,3}\1[0-9]{3})(?![0-9])")


def write_report(plan: Plan, *, written: bool) -> str:
    """Return the whole report as text."""
    parts = [
        _head(plan, written),
        _counts(plan, written),
        _columns(plan),
        _doubts(plan),
        _end(plan, written),
    ]
    return without_bsn("\n\n".join(part for part in parts if part)) + "\n"


def _section(title, lines) -> str:
    return "\n".join([title, "-" * len(title), *lines])


def _head(plan, written) -> str:
    title = (
        "Gezinnen overgenomen"
        if written
        else "Proef: gezinnen overnemen. Er is nog niets veranderd."
    )
    facts = [
        f"Bestand: {plan.table.kind}, {len(plan.table.rows)} rijen",
        f"Oud systeem: {plan.source}",
        "Rijnummers zijn die van een spreadsheet: de rij met de kolomnamen telt mee.",
        *plan.table.remarks,
    ]
    return "\n".join([LINE, title, LINE, *facts])


def _counts(plan, written) -> str:
    states = Counter(family.state for family in plan.families)
    done = State.DONE if written else State.NEW
    news = [family.new for family in plan.families if family.state == done]
    people = [person for new in news for person in new.people]
    children = sum(person.fields["role"] == PersonRole.CHILD for person in people)
    lines = [
        (states[done], "gezinnen overgenomen" if written else "gezinnen komen binnen"),
        (len(people), f"mensen, van wie {children} kinderen"),
        *_by_status(news),
        (_without_owner(news), "open gezinnen zonder casusregisseur"),
        (_without_watch(news), "open gezinnen waarin niemand zicht op veiligheid houdt"),
        (_without_next_step(news), "open gezinnen zonder volgende stap"),
        (sum(len(family.notes) for family in plan.families if family.state == done),
         "notities uit het oude systeem, bewaard bij het gezin"),
        (states[State.SAME], "gezinnen staan er al en zijn gelijk"),
        (states[State.CHANGED], "gezinnen staan er al en zijn niet gewijzigd"),
        (states[State.FAILED], "gezinnen zijn niet gelukt"),
    ]  # fmt: skip
    shown = [
        f"{number:6}  {text}" for number, text in lines if number or text.startswith("gezinnen ko")
    ]
    return _section("In het kort", [*shown, *_teams(plan, done)])


def _by_status(news):
    counts = Counter(new.status for new in news)
    labels = {CaseStatus.ACTIVE: "actief", CaseStatus.WAITING: "op de wachtlijst",
              CaseStatus.CLOSED: "afgesloten"}  # fmt: skip
    return [(counts[status], f"gezinnen {label}") for status, label in labels.items()]


def _open(news):
    return [new for new in news if new.status != CaseStatus.CLOSED]


def _without_owner(news):
    return sum(new.owner is None for new in _open(news))


def _without_watch(news):
    return sum(not new.watched_by for new in _open(news))


def _without_next_step(news):
    return sum(new.next_step_on is None for new in _open(news))


def _teams(plan, done):
    counts = Counter(family.choice.name for family in plan.families if family.state == done)
    if not counts:
        return []
    made = set(plan.teams.new.values())
    shown = [
        f"{name}{' (nieuw)' if name in made else ''} {number}"
        for name, number in sorted(counts.items())
    ]
    return ["", *wrap(f"Gezinnen per team: {', '.join(shown)}.", WIDTH)]


def _columns(plan) -> str:
    width = max(map(len, Field))
    lines = [
        "Geraden naar de naam van de kolom. Klopt er iets niet, geef dan een mappingbestand.",
        "",
    ]
    for known in Field:
        heading = plan.columns.headings.get(known)
        how = "  (uit het mappingbestand)" if known in plan.columns.given else ""
        lines.append(f"{known:{width}}  {heading}{how}" if heading else f"{known:{width}}  -")
    if plan.columns.unknown:
        names = ", ".join(plan.columns.unknown)
        lines += ["", *wrap(f"Niet herkend, wel bewaard bij het gezin: {names}.", WIDTH)]
    return _section("Welke kolom is wat", lines)


def _doubts(plan) -> str:
    found: dict[Kind, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for doubt in plan.all_doubts:
        found[doubt.kind][doubt.about].update(doubt.rows)
    if not found:
        return _section("Om na te kijken", ["Niets."])
    family_of = {
        at: place for place, family in enumerate(plan.families) for at in family.group.row_numbers
    }
    blocks = [_block(kind, found[kind], family_of) for kind in Kind if kind in found]
    intro = "Het belangrijkste staat eerst."
    return _section("Om na te kijken", [intro, "", "\n\n".join(blocks)])


def without_bsn(text: str) -> str:
    """Mask a BSN that somebody typed in a column for something else (domain.md 7.8)."""

    def mask(match):
        number = bsn.checked(match[0])
        return bsn.masked(number) if number else match[0]

    return LONG_NUMBER.sub(mask, text)


def _block(kind, by_value, family_of) -> str:
    rows = set().union(*by_value.values())
    families = len({family_of[at] for at in rows if at in family_of})
    counts = [_counted(families, "gezin", "gezinnen"), _counted(len(rows), "rij", "rijen")]
    lines = [
        f"* {kind.title} ({', '.join(filter(None, counts))})",
        *_indented(kind.consequence, "  "),
    ]
    for about, numbers in sorted(by_value.items(), key=lambda item: min(item[1])):
        text = f"{about}: rij {condensed(numbers)}" if about else f"rij {condensed(numbers)}"
        lines += _indented(text, "    ", "      ")
    return "\n".join(lines)


def _counted(number, one, many) -> str:
    return "" if not number else f"{number} {one if number == 1 else many}"


def _indented(text, first, later=None) -> list[str]:
    return wrap(text, WIDTH, initial_indent=first, subsequent_indent=later or first)


def _end(plan, written) -> str:
    if written and not plan.coming:
        return "Er was niets over te nemen."
    if written:
        return "Verbeter wat hierboven staat in Wijkveilig. Nog een keer overnemen verandert niets."
    if plan.unknown_teams:
        names = ", ".join(plan.unknown_teams)
        return "\n".join(
            [
                *wrap(f"Eerst nodig: deze teams zijn er niet: {names}.", WIDTH),
                "Voeg ze toe, of kies --make-teams, of --team NAAM om alles bij één team te zetten.",
            ]
        )
    if not plan.coming:
        return "Er is niets over te nemen."
    return "Klopt dit? Neem ze dan over met --write --by JOUW_GEBRUIKERSNAAM."
