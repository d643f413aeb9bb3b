"""From what someone types to the words that are searched."""

from cases.dates import read_date
from cases.enums import Precision
from cases.names import plain

SHORTEST = 3


def words_of(text: str, today) -> list[str]:
    """Return the words to search for; a date in any Dutch form becomes the stored form.

    Returns [] when no word has three letters: shorter is slower than reading all (design decision 12).
    """
    words = []
    written = read_date(text, today)
    if written and written.precision == Precision.EXACT:
        return [plain(written.day.isoformat())]
    for part in text.split():
        written = read_date(part, today)
        exact = written and written.precision == Precision.EXACT
        words += [plain(written.day.isoformat())] if exact else plain(part).split()
    return words if any(len(word) >= SHORTEST for word in words) else []
