"""Dates as people write them in Dutch."""

import re
from dataclasses import dataclass
from datetime import date

from cases.enums import Precision

MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
NUMERIC = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$")
ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
WORDS = re.compile(r"^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$")
ABOUT = re.compile(r"^(?:ca\.?|circa|ongeveer|rond|±)?\s*(\d{4})$")


@dataclass(frozen=True)
class WrittenDate:
    day: date
    precision: Precision = Precision.EXACT


def read_date(text: str, today: date) -> WrittenDate | None:
    """Return the date that a text means, or None when it is no date.

    A year of two digits lies in the hundred years up to the end of next year. "ca. 1984"
    gives the first of January with precision `year`.
    """
    text = text.strip().lower()
    if match := ABOUT.match(text):
        return _written(int(match[1]), 1, 1, Precision.YEAR)
    if match := ISO.match(text):
        return _written(int(match[1]), int(match[2]), int(match[3]))
    if match := NUMERIC.match(text):
        return _written(_full_year(match[3], today), int(match[2]), int(match[1]))
    if (match := WORDS.match(text)) and match[2].replace("mrt", "maa") in MONTHS:
        month = MONTHS.index(match[2].replace("mrt", "maa")) + 1
        return _written(int(match[3]), month, int(match[1]))
    return None


def _full_year(digits: str, today: date) -> int:
    if len(digits) == 4:
        return int(digits)
    year = today.year - today.year % 100 + int(digits)
    return year - 100 if year > today.year + 1 else year


def _written(year, month, day, precision=Precision.EXACT) -> WrittenDate | None:
    try:
        written = date(year, month, day)
    except ValueError:
        return None
    return WrittenDate(written, precision) if 1850 <= year <= 2150 else None


def age_on(birth: date, day: date) -> int:
    """Return the age in whole years. Born on 29 February: a year older on 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
