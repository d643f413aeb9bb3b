"""Dates as older systems write them, with what is doubtful about each."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from cases.dates import NUMERIC, read_date
from cases.enums import Precision
from cases.importing.doubts import Kind

# Excel counts days; five digits run from 1927 to 2173, and no year has five.
SERIAL = re.compile(r"^[0-9]{5}(?:[.,][0-9]+)?$")
EPOCH_1900, EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
TIME = re.compile(r"[ t][0-9]{1,2}:[0-9]{2}.*$", re.IGNORECASE | re.DOTALL)
HAS_DATE_SHAPE = re.compile(r"^[0-9][0-9 ./-]*$")


@dataclass(frozen=True)
class ReadDay:
    """A day as it was read, or None; `doubt` says what about it must be looked at."""

    day: date | None = None
    precision: str = Precision.UNKNOWN
    doubt: Kind | None = None


@dataclass(frozen=True)
class DayReader:
    """Reads date cells of one file. `since_1904` is how that file's spreadsheet counts."""

    today: date
    since_1904: bool = False

    def read(self, text: str) -> ReadDay:
        """Read a date of the work: a year of two digits lies in this century."""
        text = TIME.sub("", text.strip())
        if match := _two_digits(text):
            return self._plain(text[: match.start(3)] + "20" + match[3], Kind.TWO_DIGITS)
        return self._plain(text, None)

    def read_birth(self, text: str, *, is_adult: bool) -> ReadDay:
        """Read a birth date; a parent with a year of two digits was not born ten years ago."""
        text = TIME.sub("", text.strip())
        match = _two_digits(text)
        if match is None:
            return self._plain(text, None)
        read = self._plain(text, Kind.TWO_DIGITS)
        if is_adult and read.day and (self.today - read.day).days < 12 * 365:
            return self._plain(text[: match.start(3)] + "19" + match[3], Kind.TWO_DIGITS)
        return read

    def _plain(self, text, doubt) -> ReadDay:
        if SERIAL.match(text):
            epoch = EPOCH_1904 if self.since_1904 else EPOCH_1900
            return ReadDay(epoch + timedelta(days=int(text[:5])), Precision.EXACT, doubt)
        written = read_date(text, self.today)
        if written is None:
            impossible = HAS_DATE_SHAPE.match(text)
            return ReadDay(doubt=Kind.DATE_IMPOSSIBLE if impossible else Kind.DATE_TEXT)
        if written.precision == Precision.YEAR:
            doubt = Kind.ONLY_YEAR
        return ReadDay(written.day, written.precision, doubt)


def _two_digits(text):
    match = NUMERIC.match(text)
    return match if match and len(match[3]) == 2 else None


def in_century(day: date) -> str:
    """Say in which century a year of two digits was put."""
    return "gelezen als {0}00 tot en met {0}99".format(day.year // 100)
