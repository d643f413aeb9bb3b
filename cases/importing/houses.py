"""The addresses of a family. They go into households only, never into notes (R17)."""

import re
from dataclasses import dataclass, field

from cases.actions import NewHousehold
from cases.importing.columns import Field
from cases.importing.doubts import Kind
from cases.importing.drafts import Draft
from cases.importing.rows import Row
from cases.importing.words import is_nothing
from cases.models import Household
from cases.names import plain

POSTCODE = re.compile(r"^([1-9][0-9]{3})\s*([a-z]{2})$", re.IGNORECASE)
SECRET = re.compile(
    r"geheim\w*\s+(?:\w+\s+)?(?:woon|verblijf)?adres|adres\s+(?:is\s+)?geheim", re.IGNORECASE
)
PARTS = (Field.STREET, Field.HOUSE, Field.ADDITION, Field.POSTCODE, Field.CITY, Field.AREA)
LIMITS = {field.name: field.max_length for field in Household._meta.fields if field.max_length}


@dataclass
class Houses:
    """The different addresses in the rows of one family, in order."""

    draft: Draft
    keys: list[str] = field(default_factory=list)
    fields: list[dict] = field(default_factory=list)

    def __post_init__(self):
        self.is_secret = says_secret(self.draft.group.rows)
        for row in self.draft.group.rows:
            self._add(row)
        if self.is_secret:
            rows = [row.number for row in self.draft.group.rows]
            self.draft.doubt(Kind.SECRET_ADDRESS, rows)

    def _add(self, row):
        key = address_key(row)
        if not key or key in self.keys:
            return
        self.keys.append(key)
        self.fields.append(self._household(row))
        for what in (Field.STREET, Field.CITY, Field.AREA):
            if "?" in row[what] or "\ufffd" in row[what]:
                about = "een adres" if self.is_secret else f'"{row[what]}"'
                self.draft.doubt(Kind.LOST_SIGNS, [row.number], about)

    def _household(self, row) -> dict:
        number = " ".join(filter(None, [_text(row, Field.HOUSE), _text(row, Field.ADDITION)]))
        return {
            "street": self._fit(row, Field.STREET, "street", _text(row, Field.STREET)),
            "house_number": self._fit(row, Field.HOUSE, "house_number", number),
            "postcode": self._postcode(row),
            "city": self._fit(row, Field.CITY, "city", _text(row, Field.CITY)),
            "neighbourhood": self._fit(row, Field.AREA, "neighbourhood", _text(row, Field.AREA)),
            "is_secret": self.is_secret,
        }

    def _fit(self, row, what, name, text) -> str:
        limit = LIMITS[name]
        if not self.is_secret:
            return self.draft.fit(row, what, limit, text)
        if len(text) > limit:
            self.draft.doubt(
                Kind.TOO_LONG, [row.number], f"{self.draft.columns.label(what)}, geheim adres"
            )
        return text[:limit]

    def _postcode(self, row) -> str:
        text = _text(row, Field.POSTCODE)
        match = POSTCODE.match(text)
        if match:
            return f"{match[1]} {match[2].upper()}"
        if text:
            rows = [
                other.number for other in self.draft.group.rows if other[Field.POSTCODE] == text
            ]
            self.draft.doubt(
                Kind.POSTCODE, rows, "bij een geheim adres" if self.is_secret else f'"{text}"'
            )
        return self._fit(row, Field.POSTCODE, "postcode", text)

    def households(self) -> list[NewHousehold]:
        return [NewHousehold(fields) for fields in self.fields]

    def places_of(self, rows) -> list[int]:
        """Return the positions of the addresses in these rows."""
        found = {self.keys.index(key) for row in rows if (key := address_key(row))}
        return sorted(found)


def says_secret(rows: list[Row]) -> bool:
    return any(SECRET.search(text) for row in rows for text in (row.literal, *row.extras.values()))


def address_key(row: Row) -> str:
    """Return what makes an address this address; spelling of the postcode does not."""
    words = plain(" ".join(_text(row, part) for part in PARTS if part != Field.POSTCODE))
    postcode = _text(row, Field.POSTCODE).replace(" ", "").lower()
    return f"{words} {postcode}".strip()


def _text(row, part) -> str:
    return "" if is_nothing(row[part]) else row[part]
