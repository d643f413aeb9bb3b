"""On which day a family comes on the list, and how a day is called."""

from datetime import date

from django.utils.formats import date_format

from worklist.workdays import add_working_days, is_working_day, next_working_day

FIRST_YEAR, LAST_YEAR = 2000, 2100


def read_day(text: str, today: date) -> date:
    """Return the day in an address (2026-11-20); anything else means today."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return today
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else today


def previous_working_day(day: date) -> date:
    return add_working_days(day, -1)


def in_words(day: date) -> str:
    """Return a day as people say it: maandag 23 november."""
    return date_format(day, "l j F")


def list_name(day: date, today: date) -> str:
    """Return whose list it is: "vandaag" or "dinsdag 24 november"."""
    return "vandaag" if day == today else in_words(day)


def first_day(today: date) -> date:
    """Return the first day from today on which there is a spreekuur."""
    return today if is_working_day(today) else next_working_day(today)
