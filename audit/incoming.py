"""What comes in with a request, made safe to work with."""

LONGEST_NUMBER = 18  # digits; what the database holds as a whole number


def posted(request):
    """Return what was posted, also when nothing was filled in; None for a first look."""
    return request.POST if request.method == "POST" else None


def whole_number(text: str) -> int | None:
    """Return the number that a text of only digits means, or None.

    "²" is a digit to Python but no number, and a very long one does not fit the database.
    """
    return int(text) if text.isdecimal() and len(text) <= LONGEST_NUMBER else None


def search_text(text: str) -> str:
    """Return a text to search for; PostgreSQL refuses the sign NUL."""
    return text.replace("\x00", "").strip()
