"""Which column of a file holds what: given by a mapping file, or guessed by its heading and shown."""

import json
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from cases.importing.errors import CannotImport
from cases.names import plain


class Field(StrEnum):
    """What we look for in a row. The values are the keys of a mapping file, so they are Dutch."""

    NUMBER = "dossiernummer"
    FAMILY = "gezinsnaam"
    GIVEN = "voornaam"
    PREFIX = "tussenvoegsel"
    SURNAME = "achternaam"
    ROLE = "rol"
    BORN = "geboortedatum"
    SEX = "geslacht"
    BSN = "bsn"
    STREET = "straat"
    HOUSE = "huisnummer"
    ADDITION = "toevoeging"
    POSTCODE = "postcode"
    CITY = "woonplaats"
    AREA = "wijk"
    PHONE = "telefoon"
    OWNER = "casushouder"
    TEAM = "team"
    STATUS = "status"
    FRAME = "kader"
    START = "startdatum"
    END = "einddatum"
    PHASE = "fase"
    EVALUATION = "volgende_evaluatie"
    WATCH = "zicht_op_veiligheid"
    REMARKS = "bijzonderheden"


NEEDED = (Field.NUMBER, Field.FAMILY, Field.SURNAME, Field.ROLE)

# Headings as `plain` writes them. The name of the field itself is always one of them.
SYNONYMS: dict[Field, tuple[str, ...]] = {
    Field.NUMBER: (
        "dossiernr",
        "dossier nr",
        "dossier",
        "dossiernummer",
        "zaaknummer",
        "casusnummer",
    ),
    Field.FAMILY: ("gezin", "naam gezin", "gezin naam", "familie", "familienaam", "systeem"),
    Field.GIVEN: ("roepnaam", "voornamen", "voorn"),
    Field.PREFIX: ("tussenv", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "tv"),
    Field.SURNAME: ("geslachtsnaam", "naam persoon"),
    Field.ROLE: ("rol in gezin", "rol in het gezin", "relatie", "gezinsrol"),
    Field.BORN: ("geb datum", "gebdatum", "geboren", "geboren op", "gebdat", "geb dat"),
    Field.SEX: ("m v", "man vrouw", "m v x", "sekse"),
    Field.BSN: ("burgerservicenummer", "bsn nummer", "bsn nr", "sofinummer"),
    Field.STREET: ("straatnaam", "adres"),
    Field.HOUSE: ("huisnr", "huis nr", "nr"),
    Field.ADDITION: ("toev", "huisnummertoevoeging", "huisnummer toevoeging", "huisletter"),
    Field.POSTCODE: ("pc", "postc"),
    Field.CITY: ("plaats", "woonpl", "stad"),
    Field.AREA: ("buurt", "kern"),
    Field.PHONE: ("tel", "telefoonnummer", "telefoonnr", "tel nr", "mobiel", "06 nummer"),
    Field.OWNER: (
        "casusregisseur",
        "regisseur",
        "behandelaar",
        "medewerker",
        "hulpverlener",
        "contactpersoon",
    ),
    Field.TEAM: ("wijkteam", "teamnaam", "gebiedsteam"),
    Field.STATUS: ("status dossier", "dossierstatus", "stand"),
    Field.FRAME: ("kader hulp", "vrijwillig gedwongen"),
    Field.START: (
        "start",
        "begindatum",
        "datum start",
        "begonnen op",
        "aanmelddatum",
        "datum aanmelding",
    ),
    Field.END: ("eind", "datum einde", "afgesloten op", "datum afsluiting", "sluitdatum"),
    Field.PHASE: ("fase veiligheid", "veiligheidsfase"),
    Field.EVALUATION: (
        "evaluatie",
        "evaluatiedatum",
        "datum evaluatie",
        "evaluatie op",
        "herzien op",
    ),
    Field.WATCH: ("zicht op veiligheid bij", "zicht bij", "zicht op veiligheid door"),
    Field.REMARKS: ("opmerkingen", "opmerking", "toelichting", "notitie", "notities", "memo"),
}
BY_HEADING = {
    words: known
    for known, synonyms in SYNONYMS.items()
    for words in (plain(known.replace("_", " ")), *synonyms)
}


@dataclass
class Columns:
    """The outcome: field → heading, how it was found, and the headings that nobody knows."""

    headings: dict[Field, str] = field(default_factory=dict)
    given: set[Field] = field(default_factory=set)
    unknown: list[str] = field(default_factory=list)

    def label(self, known: Field) -> str:
        return self.headings.get(known, known.value)

    @property
    def missing(self) -> list[Field]:
        return [known for known in Field if known not in self.headings]


def find_columns(headings: list[str], mapping: dict[str, str]) -> Columns:
    """Return which heading holds which field. Raises CannotImport with a Dutch sentence."""
    columns = Columns()
    for key, heading in mapping.items():
        known = _known(key)
        columns.headings[known] = _present(heading, headings)
        columns.given.add(known)
    taken = set(columns.headings.values())
    for heading in (heading for heading in headings if heading not in taken):
        _guess(columns, heading)
    _require(columns)
    return columns


def _guess(columns, heading):
    known = BY_HEADING.get(plain(heading))
    if known is None or known in columns.headings:
        columns.unknown.append(heading)
    else:
        columns.headings[known] = heading


def _known(key: str) -> Field:
    try:
        return Field(key)
    except ValueError:
        names = ", ".join(Field)
        raise CannotImport(
            f"Het mappingbestand noemt een veld dat we niet kennen: {key}. Kies uit: {names}."
        ) from None


def _present(heading: str, headings: list[str]) -> str:
    if heading in headings:
        return heading
    alike = [known for known in headings if plain(known) == plain(heading)]
    if len(alike) == 1:
        return alike[0]
    raise CannotImport(
        f"Het mappingbestand noemt een kolom die niet in het bestand staat: {heading}."
    )


def _require(columns):
    missing = [known for known in NEEDED if known not in columns.headings]
    if missing:
        raise CannotImport(
            f"We vinden geen kolom voor: {', '.join(missing)}. Zeg in een mappingbestand "
            f"(--mapping) welke kolom dit is. Kolommen die we niet herkennen: "
            f"{', '.join(columns.unknown) or 'geen'}."
        )


def read_mapping(path: str | None) -> dict[str, str]:
    """Return the mapping in a TOML or JSON file, with or without a [kolommen] heading."""
    if path is None:
        return {}
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        found = json.loads(text) if path.lower().endswith(".json") else tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise CannotImport(f"Het mappingbestand {path} is niet te lezen.") from error
    found = found.get("kolommen", found) if isinstance(found, dict) else None
    if found is None or not all(isinstance(heading, str) for heading in found.values()):
        raise CannotImport('In het mappingbestand hoort per regel: veld = "naam van de kolom".')
    return found
