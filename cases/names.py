"""Names: how they are written, sorted and found."""

import re
import unicodedata

NO_LETTER = re.compile(r"[^a-z0-9]+")
SPECIAL = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "đ": "d", "æ": "ae", "œ": "oe"})


def plain(text: str) -> str:
    """Return a text in small letters without accents, hyphens or other signs, words kept apart."""
    folded = unicodedata.normalize("NFKD", text.lower().translate(SPECIAL))
    letters = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return NO_LETTER.sub(" ", letters.translate(SPECIAL)).strip()


def sort_key(surname: str, given_name: str = "") -> str:
    """Return the text that names sort by: surname without prefix first, as Dutch lists do."""
    return f"{plain(surname)} {plain(given_name)}".strip()[:200]


def with_capital(text: str) -> str:
    """Return "van Rooij" as "Van Rooij", as a name without a given name is written."""
    return text[:1].upper() + text[1:]
