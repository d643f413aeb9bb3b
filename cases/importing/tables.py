"""A file as a table of texts, whatever it was: CSV in several encodings, or a spreadsheet."""

import csv
import io
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from cases.importing.errors import CannotImport

DELIMITERS = ";,\t|"
LONGEST_CELL = 1_000_000


@dataclass
class Table:
    """Headings and rows of texts. A row's number is what a spreadsheet shows beside it."""

    headings: list[str]
    rows: list[tuple[int, list[str]]]
    kind: str
    remarks: list[str] = field(default_factory=list)
    since_1904: bool = False


def read_csv(path: Path) -> Table:
    """Return the table in a CSV file. Raises CannotImport."""
    text, encoding = decode(path.read_bytes())
    text = text.replace("\x00", "")
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        text = rest
    delimiter = guess_delimiter(text)
    records = _records(text, delimiter)
    name = {"\t": "tab"}.get(delimiter, delimiter)
    return make_table(records, f"CSV, tekens {encoding}, gescheiden door {name}")


def decode(content: bytes) -> tuple[str, str]:
    """Return a text and its encoding: what is not valid UTF-8 comes from an older Windows program."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace"), "UTF-16"
    try:
        return content.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), "Windows-1252"


def guess_delimiter(text: str) -> str:
    counts = Counter({sign: text.partition("\n")[0].count(sign) for sign in DELIMITERS})
    return max(DELIMITERS, key=lambda sign: counts[sign])


def _records(text, delimiter):
    csv.field_size_limit(LONGEST_CELL)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise CannotImport(
            "Dit CSV-bestand is niet te lezen. Sla het opnieuw op als CSV."
        ) from error


def make_table(records, kind, **more) -> Table:
    """Return a table: the first row with content holds the headings, empty rows are left out."""
    numbered = [(at, row) for at, row in enumerate(records, start=1) if any(map(str.strip, row))]
    if len(numbered) < 2:
        raise CannotImport("Er staan geen rijen in dit bestand.")
    width = max(len(row) for _, row in numbered)
    headings = unique_headings(numbered[0][1], width)
    rows = [(at, row + [""] * (width - len(row))) for at, row in numbered[1:]]
    table = Table(headings, rows, kind, **more)
    _mention_cells_without_heading(table, len(numbered[0][1]))
    return table


def unique_headings(headings: list[str], width: int) -> list[str]:
    """Return a heading for each column: empty ones get a number, a second one of the same name too."""
    found: list[str] = []
    for place in range(width):
        heading = " ".join(headings[place].split()) if place < len(headings) else ""
        heading = heading or f"kolom {place + 1}"
        found.append(heading if heading not in found else f"{heading} (kolom {place + 1})")
    return found


def _mention_cells_without_heading(table, width):
    late = [at for at, row in table.rows if any(cell.strip() for cell in row[width:])]
    if late:
        numbers = ", ".join(map(str, late[:20]))
        table.remarks.append(
            f"Meer cellen dan kolommen (wat er te veel is, wordt bewaard): rij {numbers}."
        )
