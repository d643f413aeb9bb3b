from datetime import date

import pytest

from cases.enums import Precision
from cases.importing.days import DayReader
from cases.importing.doubts import Kind
from cases.models import Person
from tests.cases.importing.conftest import block, notes_of
from tests.cases.importing.sample import born, family_rows, row, write_xlsx

TODAY = date(2026, 11, 22)
days = DayReader(TODAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05-06-2015", date(2015, 6, 5)),
        ("5-6-2015", date(2015, 6, 5)),
        ("05/06/2015", date(2015, 6, 5)),
        ("2015-06-05", date(2015, 6, 5)),
        ("05-06-15", date(2015, 6, 5)),
        ("5 juni 2015", date(2015, 6, 5)),
        ("42160", date(2015, 6, 5)),
        ("42160.0", date(2015, 6, 5)),
        ("2015-06-05 00:00:00", date(2015, 6, 5)),
    ],
)
def test_each_way_to_write_a_date_gives_the_same_day(text, day):
    assert days.read(text).day == day


def test_a_spreadsheet_that_counts_from_1904_gives_another_day():
    assert DayReader(TODAY, since_1904=True).read("40698").day == date(2015, 6, 5)


@pytest.mark.parametrize("text", ["31-02-2024", "05/30/1996", "99-99-9999", "12-13-24", "000"])
def test_a_day_that_does_not_exist_is_not_guessed(text):
    read = days.read(text)
    assert (read.day, read.doubt) == (None, Kind.DATE_IMPOSSIBLE)


def test_text_is_no_date():
    assert days.read("zie papieren map").doubt == Kind.DATE_TEXT


def test_two_digits_are_this_century_for_a_plan_and_a_child_but_not_for_a_grandmother():
    assert days.read("01-03-27").day == date(2027, 3, 1)
    assert days.read_birth("11-12-21", is_adult=False).day == date(2021, 12, 11)
    assert days.read_birth("11-12-21", is_adult=True).day == date(1921, 12, 11)
    assert days.read_birth("29-02-00", is_adult=True).day == date(2000, 2, 29)


def test_about_a_year_is_kept_with_its_precision(importing):
    importing.write([row("OUD-1", "Gezin Willems", "Gerrit", "opa", cells=born("ca. 1951"))])
    person = Person.objects.get()
    assert (person.birth_date, person.birth_precision) == (date(1951, 1, 1), Precision.YEAR)


def test_text_in_a_birth_date_stays_with_the_family(importing):
    case = importing.family(
        [row("OUD-1", "Gezin Willems", "Bas", "vader", cells=born("in de zomer"))]
    )
    assert case.family.people.get().birth_date is None
    assert notes_of(case)["Geb.datum"] == "in de zomer"


def test_a_child_that_is_expected_keeps_its_date_and_another_date_ahead_does_not(importing):
    case = importing.family(
        [
            row("OUD-1", "Gezin Willems", "Nog", "kind", cells=born("01-03-2027")),
            row("OUD-1", "Gezin Willems", "Bas", "vader", cells=born("01-03-2027")),
        ]
    )
    found = {person.given_name: person.birth_date for person in case.family.people.all()}
    assert found == {"Nog": date(2027, 3, 1), "Bas": None}
    assert notes_of(case)["Geb.datum"] == "01-03-2027"


def test_a_very_young_mother_is_reported(importing):
    report = importing.run(
        [row("OUD-1", "Gezin Willems", "Sien", "moeder", cells=born("1-1-2020"))]
    )
    assert "moeder van 6 jaar: rij 2" in block(report, "Leeftijd past niet bij de rol")


def test_closed_families_keep_both_days(importing):
    case = importing.family(family_rows(Status="afgesloten", Einddatum="01-10-2025"))
    assert (case.status, case.opened_on, case.closed_on) == (
        "closed", date(2025, 3, 3), date(2025, 10, 1),
    )  # fmt: skip


def test_closed_without_an_end_ends_today_and_is_reported(importing):
    rows = family_rows(Status="afgesloten")
    assert "leeg: rij 2-4" in block(importing.run(rows), "Afgesloten zonder einddatum")
    assert importing.family(rows).closed_on == TODAY


def test_an_end_that_lies_ahead_keeps_the_family_open(importing):
    case = importing.family(family_rows(Status="afgesloten", Einddatum="01-02-2027"))
    assert (case.status, case.closed_on) == ("active", None)
    assert notes_of(case)["Einddatum"] == "01-02-2027"
    assert notes_of(case)["Status"] == "afgesloten"


def test_a_start_after_the_end_is_kept_and_reported(importing):
    rows = family_rows(Status="afgesloten", Startdatum="01-01-2026", Einddatum="01-10-2025")
    assert block(importing.run(rows), "Begonnen na het einde")
    case = importing.family(rows)
    assert case.opened_on == case.closed_on == date(2025, 10, 1)
    assert notes_of(case)["Startdatum"] == "01-01-2026"


@pytest.mark.parametrize("text", ["", "onlangs", "01-02-2027"])
def test_without_a_start_that_can_be_the_family_starts_today(importing, text):
    case = importing.family(family_rows(Startdatum=text))
    assert case.opened_on == TODAY
    assert notes_of(case).get("Startdatum", "") == text


def test_an_end_date_of_an_open_family_is_kept(importing):
    case = importing.family(family_rows(Einddatum="01-10-2025"))
    assert case.status == "active"
    assert notes_of(case)["Einddatum"] == "01-10-2025"


def test_an_evaluation_to_come_is_the_next_step(importing):
    case = importing.family(family_rows(cells={"Volgende evaluatie": "22-11-2026"}))
    assert case.next_step == "Evaluatie van het plan (uit oud systeem)"
    assert case.next_step_on == TODAY


@pytest.mark.parametrize("text", ["21-11-2026", "na de vakantie"])
def test_an_evaluation_that_is_over_or_no_date_is_kept_and_reported(importing, text):
    case = importing.family(family_rows(cells={"Volgende evaluatie": text}))
    assert (case.next_step, case.next_step_on) == ("", None)
    assert notes_of(case)["Volgende evaluatie"] == text


def test_date_cells_and_day_numbers_of_a_spreadsheet_are_read(importing, tmp_path):
    rows = family_rows()
    cells = {
        (0, "Geb.datum"): date(2017, 5, 14),
        (1, "Geb.datum"): 44076,
        (2, "Geb.datum"): 32719.0,
    }
    case = importing.family(write_xlsx(tmp_path / "export.xlsx", rows, cells=cells))
    found = {person.given_name: person.birth_date for person in case.family.people.all()}
    assert found == {
        "Fenna": date(2017, 5, 14), "Joep": date(2020, 9, 2), "Marloes": date(1989, 7, 30),
    }  # fmt: skip
