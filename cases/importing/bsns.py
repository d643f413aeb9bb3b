"""BSN in a file: checked, given to one person only, and never shown in full (domain.md 7.8)."""

import re
from dataclasses import dataclass, field

from cases import bsn
from cases.importing.columns import Field
from cases.importing.doubts import Kind
from cases.importing.words import is_nothing
from cases.models import Person

SHORTEST = 8


@dataclass
class BsnDesk:
    """Knows which numbers are taken, in the database and earlier in the file, by their blind index."""

    taken: set[str] = field(default_factory=set)

    @classmethod
    def from_database(cls) -> "BsnDesk":
        return cls(set(Person.objects.exclude(bsn_index="").values_list("bsn_index", flat=True)))

    def checked(self, text: str) -> str:
        """Return nine digits or an empty text. Spreadsheets lose one leading zero, never more."""
        if len(re.sub(r"\D", "", text)) < SHORTEST:
            return ""
        return bsn.checked(text) or ""

    def claim(self, rows, draft, called: str) -> str:
        """Return the number for a person, or an empty text; what it is not given is reported."""
        given = ""
        for row in rows:
            text = row[Field.BSN]
            number = self.checked(text)
            if number and number == given:
                continue
            if number and not given and bsn.index(number) not in self.taken:
                given = number
            elif number:
                self._keep_masked(draft, row, number, called)
            elif not is_nothing(text):
                self._keep_invalid(draft, row, called)
        if given:
            self.taken.add(bsn.index(given))
        return given

    def _keep_masked(self, draft, row, number, called):
        masked = bsn.masked(number)
        draft.doubt(Kind.BSN_TWICE, [row.number], masked)
        draft.keep(Field.BSN, f"{called}: {masked}", Kind.BSN_TWICE.title, [row.number])

    def _keep_invalid(self, draft, row, called):
        text = without_number(row[Field.BSN])
        draft.doubt(Kind.BSN_INVALID, [row.number])
        draft.keep(Field.BSN, f"{called}: {text}", Kind.BSN_INVALID.title, [row.number])


def without_number(text: str) -> str:
    """Return a text in which a number as long as a BSN shows its last three digits only.

    One typing error away from a BSN is still nearly that BSN.
    """
    if len(re.sub(r"\D", "", text)) < SHORTEST:
        return text
    return re.sub(r"\d(?=(?:\D*\d){3})", "•", text)
