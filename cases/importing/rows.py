"""The rows of one family, wherever in the file they stand."""

import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass, field

from cases.importing.columns import Columns, Field
from cases.importing.doubts import Doubts, Kind
from cases.importing.tables import Table
from cases.models import ImportedFamily
from cases.names import plain

NUMBER_LENGTH = ImportedFamily._meta.get_field("old_number").max_length
KEY_LENGTH = ImportedFamily._meta.get_field("family_key").max_length
CALLED_FAMILY = ("gezin ", "familie ", "fam. ", "fam ", "gez. ")


@dataclass(frozen=True)
class Row:
    """One line of the file: what we know by field, and the cells of unknown columns by heading."""

    number: int
    cells: dict[Field, str]
    extras: dict[str, str]
    literal: str = ""

    def __getitem__(self, known: Field) -> str:
        return self.cells.get(known, "")

    @property
    def content(self) -> str:
        return json.dumps(
            [self.cells, self.extras, self.literal], ensure_ascii=False, sort_keys=True
        )

    @property
    def says_something_of_a_person(self):
        return any(self[known] for known in (Field.GIVEN, Field.SURNAME, Field.BORN, Field.BSN))


@dataclass
class Group:
    """All rows of one family; `key` is how it is known in the old system."""

    number: str
    name: str
    key: str
    rows: list[Row] = field(default_factory=list)
    doubled: list[int] = field(default_factory=list)

    @property
    def row_numbers(self):
        return tuple(row.number for row in self.rows)

    @property
    def fingerprint(self) -> str:
        """Return a hash of what the rows say; their order and doubled rows do not count."""
        contents = sorted({row.content for row in self.rows})
        return hashlib.sha256("\n".join(contents).encode("utf-8", "surrogatepass")).hexdigest()


def make_rows(table: Table, columns: Columns) -> list[Row]:
    """Return the rows by field. The remarks are kept as typed, spaces and line breaks included."""
    places = {heading: place for place, heading in enumerate(table.headings)}
    known = {name: places[heading] for name, heading in columns.headings.items()}
    return [
        Row(
            number=number,
            cells={name: " ".join(cells[place].split()) for name, place in known.items()},
            extras={head: cells[places[head]].strip() for head in columns.unknown},
            literal=cells[known[Field.REMARKS]] if Field.REMARKS in known else "",
        )
        for number, cells in table.rows
    ]


def group_rows(rows: list[Row], doubts: Doubts) -> list[Group]:
    """Return the families in order of their first row, doubled rows left out and reported."""
    groups: dict[tuple[str, str], Group] = {}
    for row in rows:
        name = family_name(row)
        if not name:
            doubts.add(Kind.ROW_WITHOUT_FAMILY, [row.number])
            continue
        key = _key(row, name)
        number = row[Field.NUMBER][:NUMBER_LENGTH]
        group = groups.setdefault((number, key), Group(number, name, key))
        group.rows.append(row)
    for group in groups.values():
        _leave_out_doubles(group, doubts)
    _mention_same_numbers(groups.values(), doubts)
    return list(groups.values())


def family_name(row: Row) -> str:
    name = row[Field.FAMILY]
    for start in CALLED_FAMILY:
        if name.lower().startswith(start):
            name = name[len(start) :].strip()
    return name or row[Field.SURNAME] or row[Field.NUMBER]


def _key(row, name):
    """Return what tells families apart under one number; without a number the address does."""
    if row[Field.NUMBER]:
        return (plain(name) or name.lower())[:KEY_LENGTH]
    address = (row[place] for place in (Field.STREET, Field.HOUSE, Field.ADDITION))
    return (plain(" ".join([name, *address])) or name.lower())[:KEY_LENGTH]


def _leave_out_doubles(group, doubts):
    first: dict[str, Row] = {}
    for row in group.rows:
        if (same := first.setdefault(row.content, row)) is not row:
            doubts.add(Kind.DOUBLE_ROW, [row.number], f"gelijk aan rij {same.number}")
            group.doubled.append(row.number)
    group.rows = list(first.values())


def _mention_same_numbers(groups, doubts):
    by_number = defaultdict(list)
    for group in groups:
        by_number[group.number].append(group)
    for number, same in by_number.items():
        if number and len(same) > 1:
            names = " en ".join(f"{group.name}" for group in same)
            rows = [at for group in same for at in group.row_numbers]
            doubts.add(Kind.SAME_NUMBER, rows, f"{number}: {names}")
