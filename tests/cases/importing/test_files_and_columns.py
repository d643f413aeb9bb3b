import json
from datetime import datetime

import pytest
from django.core.management import CommandError
from openpyxl import Workbook

from cases.models import Case
from tests.cases.importing.conftest import notes_of
from tests.cases.importing.sample import family_rows, row, write_csv, write_xlsx

OTHER_WORDS = {
    "Dossiernr": "Cliëntcode", "Gezinsnaam": "Naam gezin", "Voornaam": "Roepnaam",
    "Achternaam": "Geslachtsnaam", "Rol in gezin": "Relatie", "Geb.datum": "Geboren op",
    "Casushouder": "Regisseur", "Volgende evaluatie": "Herzien op", "Huisnr": "Nummer van het huis",
}  # fmt: skip


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_each_kind_of_csv_is_read(importing, tmp_path, encoding, delimiter):
    rows = family_rows(family="Gezin Çelik", Bijzonderheden='zei "nee"; en toen, |stil|')
    path = write_csv(tmp_path / "export.csv", rows, encoding=encoding, delimiter=delimiter)
    case = importing.family(path)
    assert case.family_name == "Gezin Çelik"
    assert notes_of(case)["Bijzonderheden"] == 'zei "nee"; en toen, |stil|'


def test_a_first_line_that_names_the_separator_is_no_heading(importing, tmp_path):
    path = write_csv(tmp_path / "export.csv", family_rows())
    path.write_bytes(b"sep=;\r\n" + path.read_bytes())
    assert importing.family(path).family.people.count() == 3


def test_the_report_shows_which_column_is_what(importing):
    report = importing.run(family_rows())
    assert "geboortedatum        Geb.datum\n" in report
    assert "volgende_evaluatie   Volgende evaluatie\n" in report


def test_a_spreadsheet_with_other_headings_comes_in_with_a_mapping(importing, tmp_path):
    path = write_xlsx(tmp_path / "export.xlsx", family_rows(), renamed=OTHER_WORDS)
    mapping = tmp_path / "kolommen.toml"
    mapping.write_text(
        'dossiernummer = "Cliëntcode"\nhuisnummer = "Nummer van het huis"\n', encoding="utf-8"
    )
    report = importing.run(path, mapping=str(mapping))
    assert "dossiernummer        Cliëntcode  (uit het mappingbestand)" in report
    assert "achternaam           Geslachtsnaam\n" in report
    importing.write(path, mapping=str(mapping))
    case = Case.objects.get()
    assert case.family.people.count() == 3
    assert case.family.households.get().address == "Molenweg 12, 5531 AB Bladel"
    assert case.next_step_on.isoformat() == "2027-01-15"


def test_a_mapping_may_be_json(importing, tmp_path):
    path = write_xlsx(tmp_path / "export.xlsx", family_rows(), renamed=OTHER_WORDS)
    mapping = tmp_path / "kolommen.json"
    mapping.write_text(json.dumps({"kolommen": {"dossiernummer": "Cliëntcode"}}), encoding="utf-8")
    assert "1  gezinnen komen binnen" in importing.run(path, mapping=str(mapping))


def test_a_csv_and_a_spreadsheet_of_the_same_rows_are_the_same_family(importing, tmp_path):
    importing.write(family_rows())
    path = write_xlsx(tmp_path / "export.xlsx", family_rows())
    assert "1  gezinnen staan er al en zijn gelijk" in importing.run(path)


def test_a_needed_column_that_is_missing_stops_with_a_sentence(importing, tmp_path):
    path = write_xlsx(tmp_path / "export.xlsx", family_rows(), renamed=OTHER_WORDS)
    with pytest.raises(CommandError, match="We vinden geen kolom voor: dossiernummer.*Cliëntcode"):
        importing.run(path)


@pytest.mark.parametrize(
    ("mapping", "sentence"),
    [
        ('gebdatum = "Geb.datum"', "een veld dat we niet kennen: gebdatum"),
        ('straat = "Laan"', "een kolom die niet in het bestand staat: Laan"),
        ("straat = 3", "veld ="),
        ("dit is geen toml", "niet te lezen"),
    ],
)
def test_a_wrong_mapping_stops_with_a_sentence(importing, tmp_path, mapping, sentence):
    path = tmp_path / "kolommen.toml"
    path.write_text(mapping)
    with pytest.raises(CommandError, match=sentence):
        importing.run(family_rows(), mapping=str(path))


def test_an_unknown_column_is_reported_and_kept(importing):
    rows = [{**one, "School": "De Horizon", "Bijzonderheden 2": ""} for one in family_rows()]
    assert "Niet herkend, wel bewaard bij het gezin: School, Bijzonderheden 2." in importing.run(
        rows
    )
    case = importing.family(rows)
    assert "Fenna Willems: De Horizon" in notes_of(case)["School"]


def test_cells_beyond_the_headings_are_kept(importing, tmp_path):
    path = write_csv(tmp_path / "export.csv", family_rows())
    lines = path.read_bytes().splitlines()
    path.write_bytes(b"\r\n".join([lines[0], lines[1] + b";nog iets", *lines[2:]]))
    assert "Meer cellen dan kolommen" in importing.run(path)
    assert "nog iets" in notes_of(importing.family(path))["kolom 27"]


def test_a_row_without_a_family_is_reported(importing):
    lost = row("", "", "", "", Achternaam="", Bijzonderheden="los blaadje")
    assert "Rij zonder gezin (1 rij)" in importing.run([*family_rows(), lost])


def test_rows_without_a_number_are_one_family_by_name_and_address(importing):
    elsewhere = family_rows("", "Gezin Willems", Straat="Kerkstraat")
    importing.write([*family_rows("", "Gezin Willems"), *elsewhere])
    assert Case.objects.count() == 2


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("weg.csv", None),
        ("leeg.csv", b""),
        ("alleen_koppen.csv", b"Dossiernr;Gezinsnaam\r\n\r\n"),
        ("oud.xls", b"\xd0\xcf\x11\xe0"),
        ("kapot.xlsx", b"geen zip"),
        ("beeld.csv", bytes(range(256)) * 4),
    ],
)
def test_a_file_that_is_none_stops_with_a_sentence(importing, tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(CommandError, match=r"\.$"):
        importing.run(tmp_path / name)


def test_other_sheets_are_mentioned_and_formulas_kept(importing, tmp_path):
    rows = family_rows(Bijzonderheden="=SOM(A1)")
    path = tmp_path / "export.xlsx"
    book = Workbook()
    book.active.append(list(rows[0]))
    for one in rows:
        cells = list(one.values())
        cells[6] = datetime(2017, 5, 14)  # noqa: DTZ001 - spreadsheets know no time zones
        book.active.append(cells)
    book.create_sheet("Oud").append(["iets"])
    book.save(path)
    assert "niet: Oud" in importing.run(path)
    assert notes_of(importing.family(path))["Bijzonderheden"] == "=SOM(A1)"
