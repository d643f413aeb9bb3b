"""What never goes on paper, whoever typed it: secret addresses and BSN (R17, domain.md 3.6)."""

import re

from stdnum.nl import bsn

HIDDEN_ADDRESS = "(adres is geheim)"
HIDDEN_NUMBER = "(nummer weggelaten)"
NINE_DIGITS = re.compile(r"(?<![\d.])(?:\d[ .-]?){8}\d(?!\d)")
ROWS = {
    "conditions": ("text", "reference"),
    "agreements": ("situation", "behaviour", "doer", "checker", "check_rhythm", "place_time"),
    "warningsigns": ("whose", "what_you_see", "what_then"),
    "planhelpers": ("name", "relation", "does", "phone"),
}
TEXTS = (
    "what_happened",
    "worried_that",
    "going_well",
    "child_part",
    "if_it_fails",
    "evaluation_place",
    "given_to",
)


class Redactor:
    """Takes the given addresses and every valid BSN out of a text."""

    def __init__(self, addresses):
        self.patterns = [_loosely(address) for address in addresses if address.strip()]

    def __call__(self, text: str) -> str:
        for pattern in self.patterns:
            text = pattern.sub(HIDDEN_ADDRESS, text)
        return NINE_DIGITS.sub(_hide_bsn, text)

    def everywhere(self, value):
        """Clean every text in lists and dicts; what is no text stays as it is."""
        if isinstance(value, dict):
            return {key: self.everywhere(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self.everywhere(one) for one in value]
        return self(value) if isinstance(value, str) else value

    def finds_in(self, version) -> bool:
        return any(self(text) != text for text in texts_of(version))


def texts_of(version):
    """Yield every text of a version that may reach the paper."""
    for name in TEXTS:
        yield getattr(version, name)
    for rows, names in ROWS.items():
        for row in getattr(version, rows).all():
            yield from (getattr(row, name) for name in names)


def redactor_of(version) -> Redactor:
    """Return the redactor for one family: streets and postcodes of its secret houses."""
    addresses = []
    for house in version.case.family.households.filter(is_secret=True):
        addresses += [f"{house.street} {house.house_number}", house.postcode]
        if house.street and len(house.street) > 4:
            addresses.append(house.street)
    return Redactor(addresses)


def _loosely(address):
    """Match an address however it is spaced or capitalised: 5531ab and 5531 AB."""
    signs = [re.escape(sign) for sign in "".join(address.split())]
    return re.compile(r"(?<!\w)" + r"\s*".join(signs) + r"(?!\w)", re.IGNORECASE)


def _hide_bsn(match):
    digits = re.sub(r"\D", "", match[0])
    return HIDDEN_NUMBER if bsn.is_valid(digits) else match[0]
