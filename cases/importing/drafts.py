"""What becomes of one family: notes to keep and doubts to look at, gathered while it is read."""

from dataclasses import dataclass, field

from cases.importing.columns import Columns, Field
from cases.importing.doubts import Doubts, Kind
from cases.importing.rows import Group, Row

LABEL = "uit oud systeem: "


@dataclass
class Note:
    """Becomes a LegacyNote; `rows` say where it stood."""

    label: str
    lines: list[str] = field(default_factory=list)
    whys: list[str] = field(default_factory=list)
    rows: list[int] = field(default_factory=list)

    @property
    def text(self):
        return "\n".join(self.lines)


def quoted(text: str) -> str:
    return f'"{text}"' if text else "leeg"


@dataclass
class Draft:
    group: Group
    columns: Columns
    doubts: Doubts = field(default_factory=Doubts)
    notes: dict[str, Note] = field(default_factory=dict)

    def doubt(self, kind: Kind, rows, about=""):
        self.doubts.add(kind, rows, about)

    def keep(self, what: Field | str, line: str, why: str, rows, *, apart: str = ""):
        """Keep a text with the family. Lines about the same column share a note unless kept `apart`."""
        label = self.columns.label(what) if isinstance(what, Field) else what
        note = self.notes.setdefault(f"{label}\n{apart}", Note(LABEL + label))
        if line not in note.lines:
            note.lines.append(line)
        if why not in note.whys:
            note.whys.append(why)
        note.rows += [at for at in rows if at not in note.rows]

    def keep_doubtful(self, kind: Kind, what: Field, text: str, rows):
        """Report a value and keep it as it was written."""
        self.doubt(kind, rows, quoted(text))
        if text:
            self.keep(what, text, kind.title, rows)

    def fit(self, row: Row, what: Field, limit: int, text: str | None = None) -> str:
        """Return a text that fits its field; a longer one is cut, reported and kept whole."""
        text = row[what] if text is None else text
        if len(text) > limit:
            self.doubt(Kind.TOO_LONG, [row.number], self.columns.label(what))
            self.keep(what, text, Kind.TOO_LONG.title, [row.number])
        return text[:limit]

    def values(self, what: Field, same_as=str.lower) -> dict[str, tuple[str, list[int]]]:
        """Return the different values of a column in this family: key → (first spelling, rows)."""
        found: dict[str, tuple[str, list[int]]] = {}
        for row in self.group.rows:
            if row[what]:
                found.setdefault(same_as(row[what]), (row[what], []))[1].append(row.number)
        return found

    def settle(self, what: Field, same_as=str.lower) -> tuple[str, list[int]]:
        """Return the one value of the family and its rows; when rows disagree the first one counts."""
        found = list(self.values(what, same_as).values())
        if not found:
            return "", list(self.group.row_numbers)
        (text, rows), *losers = found
        for other, at in losers:
            about = f'{self.columns.label(what)}: "{text}" telt, "{other}" niet'
            self.doubt(Kind.VALUE_CONFLICT, at, about)
            self.keep(what, other, Kind.VALUE_CONFLICT.title, at)
        return text, rows
