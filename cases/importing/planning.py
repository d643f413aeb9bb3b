"""The plan of an import: what would come in and what is doubtful. Makes no row."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from cases.actions import NewCase, OldNote, Origin
from cases.importing.bsns import BsnDesk
from cases.importing.columns import Columns, find_columns
from cases.importing.days import DayReader
from cases.importing.doubts import Doubt, Doubts, Kind
from cases.importing.drafts import Draft, Note
from cases.importing.errors import CannotImport
from cases.importing.families import CaseReader, Readers
from cases.importing.numbers import condensed
from cases.importing.rows import Group, group_rows, make_rows
from cases.importing.spreadsheets import read_xlsx
from cases.importing.staff import Staff, TeamChoice, Teams
from cases.importing.tables import Table, read_csv
from cases.models import ImportedFamily, LegacyNote

LIMITS = {field.name: field.max_length for field in LegacyNote._meta.fields if field.max_length}


class State(Enum):
    NEW = "komt binnen"
    SAME = "staat er al, gelijk"
    CHANGED = "staat er al, niet gewijzigd"
    DONE = "overgenomen"
    FAILED = "niet gelukt"


@dataclass
class FamilyPlan:
    """What becomes of one family of the file."""

    group: Group
    origin: Origin
    state: State
    new: NewCase | None = None
    choice: TeamChoice = field(default_factory=TeamChoice)
    notes: list[OldNote] = field(default_factory=list)
    doubts: Doubts = field(default_factory=Doubts)


@dataclass
class Plan:
    source: str
    table: Table
    columns: Columns
    teams: Teams
    families: list[FamilyPlan]
    doubts: Doubts

    @property
    def coming(self) -> list[FamilyPlan]:
        return [family for family in self.families if family.new is not None]

    @property
    def all_doubts(self) -> Iterable[Doubt]:
        yield from self.doubts.found
        for family in self.families:
            yield from family.doubts.found

    @property
    def unknown_teams(self) -> list[str]:
        missing = {
            family.choice.name for family in self.coming if family.choice.doubt == Kind.TEAM_UNKNOWN
        }
        return sorted(name or "(leeg)" for name in missing)


def read_table(path: Path) -> Table:
    """Return the table in a file, whatever its kind. Raises CannotImport."""
    if not path.is_file():
        raise CannotImport(f"Het bestand {path} is er niet.")
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        return read_xlsx(path)
    if path.suffix.lower() in (".xls", ".ods"):
        raise CannotImport("Sla dit bestand eerst op als .xlsx of als CSV.")
    return read_csv(path)


def make_plan(path: Path, *, mapping, source, teams: Teams, today) -> Plan:
    """Read a file and say what would become of each family in it."""
    table = read_table(path)
    columns = find_columns(table.headings, mapping)
    doubts = Doubts()
    groups = group_rows(make_rows(table, columns), doubts)
    days = DayReader(today, table.since_1904)
    readers = Readers(columns, days, BsnDesk.from_database(), Staff.from_database(), teams)
    known = _known_fingerprints(source)
    families = [_plan_family(group, source, known, readers) for group in groups]
    return Plan(source, table, columns, teams, families, _of_new(doubts, families))


def _known_fingerprints(source) -> dict[tuple[str, str], str]:
    rows = ImportedFamily.objects.filter(source=source)
    return {
        (number, key): fingerprint
        for number, key, fingerprint in rows.values_list("old_number", "family_key", "fingerprint")
    }


def _plan_family(group, source, known, readers) -> FamilyPlan:
    origin = Origin(source, group.number, group.key, group.fingerprint)
    fingerprint = known.get((group.number, group.key))
    if fingerprint == origin.fingerprint:
        return FamilyPlan(group, origin, State.SAME)
    if fingerprint is not None:
        plan = FamilyPlan(group, origin, State.CHANGED)
        plan.doubts.add(Kind.CHANGED, group.row_numbers, f"{group.number} {group.name}".strip())
        return plan
    draft = Draft(group, readers.columns)
    reader = CaseReader(draft, readers)
    new = reader.read()
    notes = [_old_note(note, source) for note in draft.notes.values()]
    return FamilyPlan(group, origin, State.NEW, new, reader.choice, notes, draft.doubts)


def _old_note(note: Note, source) -> OldNote:
    return OldNote(
        label=note.label[: LIMITS["label"]],
        text=note.text,
        why=". ".join(note.whys)[: LIMITS["why"]],
        origin=f"{source}, rij {condensed(note.rows)}"[: LIMITS["origin"]],
    )


def _of_new(doubts, families) -> Doubts:
    """Leave out what is doubtful in families that are here already: it was reported then."""
    here = [family.group for family in families if family.state != State.NEW]
    old = {at for group in here for at in (*group.row_numbers, *group.doubled)}
    return Doubts([doubt for doubt in doubts.found if not old.issuperset(doubt.rows)])
