"""Spreadsheets (.xlsx) as the same table of texts."""

import zipfile
from datetime import date, datetime, time
from itertools import zip_longest
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.utils.exceptions import InvalidFileException

from cases.importing.errors import CannotImport
from cases.importing.tables import Table, make_table

MANY = "Alleen het eerste werkblad ({first}) is gelezen, niet: {others}."


def read_xlsx(path: Path) -> Table:
    """Return the first sheet as a table of texts. Raises CannotImport."""
    try:
        values = load_workbook(path, read_only=True, data_only=True)
        formulas = load_workbook(path, read_only=True)
        return _first_sheet(values, formulas)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, OSError) as error:
        raise CannotImport(
            "Dit bestand is niet te lezen als .xlsx. Staat er een wachtwoord op, haal dat er dan af."
        ) from error


def _first_sheet(values, formulas) -> Table:
    first, *others = values.sheetnames
    records = [
        [_text(value, formula) for value, formula in zip_longest(row, meant)]
        for row, meant in zip(_rows(values), _rows(formulas), strict=True)
    ]
    remarks = [MANY.format(first=first, others=", ".join(others))] if others else []
    since_1904 = values.epoch == CALENDAR_MAC_1904
    values.close()
    formulas.close()
    return make_table(records, "spreadsheet (.xlsx)", remarks=remarks, since_1904=since_1904)


def _rows(book):
    sheet = book[book.sheetnames[0]]
    # Other programs write a wrong size into the file, and rows would be missed.
    sheet.reset_dimensions()
    return sheet.iter_rows(values_only=True)


def _text(value, formula) -> str:
    """Return a cell as text; a formula that was never calculated stays what was typed."""
    value = formula if value is None else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, datetime):
        return (
            value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        )
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\x00", "")
