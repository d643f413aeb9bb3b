"""Whatever stands in a file: it is read or refused with a sentence, never a crash."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.importing.columns import Field, find_columns
from cases.importing.days import DayReader
from cases.importing.errors import CannotImport
from cases.importing.planning import make_plan
from cases.importing.report import write_report
from cases.importing.staff import Teams
from cases.importing.tables import decode, make_table, read_csv
from cases.importing.words import frame_of, phase_of, split_prefix
from tests.cases.importing.sample import HEADINGS, family_rows, write_csv

TODAY = date(2026, 11, 22)
days = DayReader(TODAY)

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
numbers_and_signs = st.text("0123456789-/. :T", max_size=12)
real_cells = st.sampled_from(
    ["", "?", "-", "45390", "ca. 1984", "31-02-24", "moeder", "kind", "999990019", "OTS", "drang", "VT",
     "afgesloten", "uit dienst (J. Bos)", "R. K?k", "team noord", "=SOM(A1)", "geheim adres", "5541ab"]
)  # fmt: skip
cell = st.one_of(anything, numbers_and_signs, real_cells)


@given(st.one_of(anything, numbers_and_signs))
def test_any_text_is_a_day_or_says_why_not(text):
    for read in (days.read(text), days.read_birth(text, is_adult=True)):
        assert read.day or read.doubt
        assert read.day is None or 1850 <= read.day.year <= 2178


@given(
    st.dates(date(1930, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d"]),
)
def test_each_written_day_is_read_as_that_day(day, style):
    assert days.read(day.strftime(style)).day == day
    assert days.read(str((day - date(1899, 12, 30)).days)).day == day


@given(anything)
def test_any_word_has_a_meaning_and_a_prefix_loses_no_letter(text):
    frame_of(text)
    phase_of(text)
    prefix, surname = split_prefix(text)
    assert f"{prefix}{surname}".replace(" ", "") == text.replace(" ", "") or text.strip() != text


@given(st.binary(max_size=400))
def test_any_bytes_are_text(content):
    text, encoding = decode(content)
    assert isinstance(text, str)
    assert encoding


def outcome(path) -> str:
    """Return the heading of the family's name, or the sentence that refuses the file."""
    try:
        return find_columns(read_csv(path).headings, {}).headings[Field.FAMILY]
    except CannotImport as refused:
        return str(refused)


@given(content=st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_as_csv_are_a_table_or_refused(tmp_path, content):
    path = Path(tmp_path) / "x.csv"
    path.write_bytes(content)
    assert outcome(path).endswith(("Gezinsnaam", "."))


@given(st.lists(st.lists(cell, max_size=8), max_size=6))
def test_no_cell_of_a_table_gets_lost(records):
    try:
        table = make_table(records, "test")
    except CannotImport:
        return
    filled = [row for row in records if any(map(str.strip, row))]
    assert [
        row[: len(before)] for (_, row), before in zip(table.rows, filled[1:], strict=True)
    ] == filled[1:]
    assert len(set(table.headings)) == len(table.headings)


@pytest.mark.django_db
@given(rows=st.lists(st.lists(cell, min_size=26, max_size=26), min_size=1, max_size=5))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_rows_give_a_plan_and_a_report(cast, tmp_path, rows):
    lines = [dict(zip(HEADINGS, cells, strict=True)) for cells in rows]
    path = write_csv(tmp_path / "x.csv", [*family_rows(), *lines], encoding="utf-8")
    plan = make_plan(
        path, mapping={}, source="test", teams=Teams.from_database(make=True), today=TODAY
    )
    report = write_report(plan, written=False)
    assert "gezinnen komen binnen" in report
    assert "999990019" not in report


@pytest.mark.django_db
@given(rows=st.lists(st.lists(cell, min_size=26, max_size=26), min_size=1, max_size=4))
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_rows_can_be_written(importing, rows):
    lines = [dict(zip(HEADINGS, cells, strict=True)) for cells in rows]
    path = write_csv(importing.folder / "x.csv", [*lines, *family_rows()], encoding="utf-8")
    report = importing.write(path, make_teams=True, team="Team Noord")
    assert "niet gelukt" not in report
