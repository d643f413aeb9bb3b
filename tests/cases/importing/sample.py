"""Makes files as older systems export them. Invented people; BSN from the public test range.

`import_family` takes one clean family over by the real command, for journeys that begin with one.
`troubled_rows` gives forty-five rows with everything that is wrong in real exports.
"""

import csv
from io import StringIO
from pathlib import Path

from django.core.management import call_command
from openpyxl import Workbook

from cases.models import Case

HEADINGS = [
    "Dossiernr", "Gezinsnaam", "Voornaam", "Tussenv.", "Achternaam", "Rol in gezin", "Geb.datum", "M/V",
    "BSN", "Straat", "Huisnr", "Toev.", "Postcode", "Woonplaats", "Wijk", "Telefoon", "Casushouder",
    "Team", "Status", "Kader", "Startdatum", "Einddatum", "Fase veiligheid", "Volgende evaluatie",
    "Zicht op veiligheid bij", "Bijzonderheden",
]  # fmt: skip

# Valid by the elfproef, and nobody's.
BSNS = [
    "999990019", "999990020", "999990032", "999990044", "999990056", "999990068", "999990081",
]  # fmt: skip
INVALID_BSN = "999990018"

CASE = {
    "Straat": "Molenweg", "Huisnr": "12", "Postcode": "5531 AB", "Woonplaats": "Bladel",
    "Casushouder": "S. Verhagen", "Team": "Team Noord", "Status": "actief", "Kader": "vrijwillig",
    "Startdatum": "03-03-2025", "Fase veiligheid": "stabiel", "Volgende evaluatie": "15-01-2027",
    "Zicht op veiligheid bij": "team",
}  # fmt: skip


def row(number, family, given, role, **values) -> dict[str, str]:
    """Return one line of an export; headings that are no Python names go in as a dict by `cells`."""
    cells = values.pop("cells", {})
    surname = family.removeprefix("Gezin ")
    return {
        **dict.fromkeys(HEADINGS, ""),
        **CASE,
        "Dossiernr": number,
        "Gezinsnaam": family,
        "Voornaam": given,
        "Achternaam": surname,
        "Rol in gezin": role,
        **values,
        **cells,
    }


def born(day, **more):
    return {"Geb.datum": day, **more}


def family_rows(number="OUD-1", family="Gezin Willems", cells=None, **case) -> list[dict[str, str]]:
    """Return a clean family: two children and their mother, known to Sanne of Team Noord."""
    cells = cells or {}
    return [
        row(number, family, "Fenna", "dochter", cells=born("14-05-2017", **cells), **case),
        row(number, family, "Joep", "zoon", cells=born("2-9-2020", **cells), **case),
        row(number, family, "Marloes", "moeder", cells=born("1989-07-30", **cells), **case),
    ]


def troubled_rows() -> list[dict[str, str]]:
    """Return forty-five rows of fifteen families with all troubles that we know of."""
    rows = [*_dates(), *_people(), *_cases(), *_texts()]
    return [*rows, dict(rows[0]), *_far_away()]


def _dates():
    one = "OUD-1", "Gezin Willems"
    return [
        row(*one, "Fenna", "dochter", cells=born("14-05-2017", BSN=BSNS[0])),
        row(*one, "Joep", "zoon", cells=born("2/9/2020")),
        row(*one, "Saar", "kind", cells=born("45321")),
        row(*one, "Marloes", "Moeder", cells=born("30-07-89")),
        row(*one, "Gerrit", "opa", cells=born("ca. 1951")),
        row(*one, "Ilse", "tante", cells=born("1984-02-11")),
        row(*one, "Bas", "vader", cells=born("ergens in de zomer")),
        row(*one, "Wout", "stiefvader", cells=born("31-02-1985")),
        row(*one, "Ongeboren", "kind", cells=born("01-03-2027")),
    ]


def _people():
    two = "OUD-2", "Gezin Y?lmaz"
    return [
        row(*two, "Elif", "dochter", cells=born("05-06-2015", BSN=BSNS[1])),
        row(*two, "Elif", "dochter", cells=born("06-05-2015")),
        row(*two, "Elif", "kind", cells=born("20-12-2019")),
        row(*two, "Derya", "moeder", cells=born("01-01-1990", BSN=BSNS[1])),
        row(*two, "Murat", "vader", BSN=INVALID_BSN, Telefoon="geen"),
        row(*two, "Murat", "vader", BSN="onbekend", Telefoon="06 - 12345678"),
        row(*two, "Joke", "wijkzuster", cells=born("onbekend")),
        row(*two, "Can", "ex-partner", cells={"M/V": "m"}),
    ]


def _cases():
    return [
        *family_rows("OUD-3", "Gezin de Boer", Kader="drang", Casushouder="Verhagen, Sanne"),
        *family_rows(
            "OUD-4", "Gezin Post", Kader="gedwongen (OTS)", Casushouder="uit dienst (J. Bos)"
        ),
        *family_rows("OUD-5", "Gezin Kuipers", Status="afgesloten", Einddatum="1-10-2025"),
        row("OUD-6", "Gezin Mol", "Tim", "kind", Status="lopend"),
        row("OUD-6", "Gezin Mol", "Anja", "moeder", Status="afgesloten", Einddatum="1-10-2025"),
        *family_rows("OUD-7", "Gezin Vos", Status="afgesloten", Startdatum="onlangs"),
        *family_rows("OUD-14", "Gezin Eind", Status="afgesloten", Einddatum="1-10-2027"),
        *family_rows("OUD-8", "Gezin Prinsen", Team="team noord (spec.)", Casushouder="R. K?k"),
    ]


def _texts():
    watch = {"Zicht op veiligheid bij": "?", "Fase veiligheid": "2"}
    return [
        row("OUD-9", "Gezin Bloem", "Pim", "kind", Bijzonderheden="=SOM(A1)",
            cells={**watch, "Toev.": "bis"}),
        row("OUD-10", "Gezin Bloem", "Pien", "kind", Bijzonderheden="<b>boos</b> op school",
            Kader="", Postcode="5531ab"),
        row("OUD-11", "Gezin Stil", "Roos", "kind", Postcode="5541", Straat="Verborgen Dreef",
            Bijzonderheden="LET OP: geheim adres moeder,\nniet doorgeven"),
        row("OUD-12", "Gezin Hof", "Guus", "kind", Telefoon="+31  6 12345678", cells={
            "Volgende evaluatie": "01-10-2026"}),
    ]  # fmt: skip


def _far_away():
    """Rows of known families elsewhere in the file, and two families with one number."""
    return [
        row("OUD-1", "Gezin Willems", "Coby", "oma", cells=born("12 mrt 1953")),
        row("OUD-12", "Gezin Anders", "Kees", "vader", Kader="heel streng"),
        row(
            "OUD-13",
            "Gezin Later",
            "Nina",
            "kind",
            Startdatum="01-02-2027",
            Casushouder="Q. Onbekend",
        ),
    ]


def write_csv(path: Path, rows, *, encoding="cp1252", delimiter=";") -> Path:
    headings = list(dict.fromkeys(heading for one in rows for heading in one))
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, headings, delimiter=delimiter, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_xlsx(path: Path, rows, *, renamed=None, cells=None) -> Path:
    """Write a spreadsheet; `renamed` gives headings other names, `cells` (row, heading) other values."""
    renamed, cells = renamed or {}, cells or {}
    headings = list(rows[0])
    book = Workbook()
    book.active.append([renamed.get(heading, heading) for heading in headings])
    for at, one in enumerate(rows):
        book.active.append([cells.get((at, heading), one[heading]) for heading in headings])
    book.save(path)
    return path


def import_family(folder: Path, *, by="bram", rows=None) -> Case:
    """Take the family of `family_rows` over as an operator does; needs the cast."""
    path = write_csv(folder / "export.csv", rows or family_rows())
    call_command("import_caseload", str(path), write=True, by=by, stdout=StringIO())
    return Case.objects.get(imported_from__old_number="OUD-1")
