from django.core import serializers

from audit.models import Event
from cases.models import (
    Case,
    CaseChange,
    Family,
    Household,
    ImportedFamily,
    LegacyNote,
    Person,
    SafetyWatch,
)
from tests.cases.importing.conftest import block
from tests.cases.importing.sample import family_rows, troubled_rows, write_csv

MODELS = (
    Family, Household, Person, Case, CaseChange, SafetyWatch, LegacyNote, ImportedFamily, Event,
)  # fmt: skip


def everything():
    return {
        model.__name__: serializers.serialize("json", model.objects.order_by("pk"))
        for model in MODELS
    }


def test_a_second_run_changes_nothing(importing):
    importing.write(troubled_rows())
    before = everything()
    report = importing.write(troubled_rows())
    assert everything() == before
    assert "15  gezinnen staan er al en zijn gelijk" in report
    assert "Niets." in report


def test_the_order_of_rows_and_the_encoding_make_no_difference(importing, tmp_path):
    importing.write(troubled_rows())
    path = write_csv(
        tmp_path / "anders.csv", troubled_rows()[::-1], encoding="utf-8", delimiter=","
    )
    assert "15  gezinnen staan er al en zijn gelijk" in importing.write(path)


def test_a_changed_row_is_reported_and_changes_nothing(importing):
    importing.write(family_rows())
    before = everything()
    report = importing.write(family_rows(Kader="gedwongen"))
    assert "OUD-1 Willems: rij 2-4" in block(report, "Staat er al, niet gewijzigd")
    assert everything() == before


def test_new_families_in_a_second_file_come_in(importing):
    importing.write(family_rows())
    importing.write([*family_rows(), *family_rows("OUD-2", "Gezin de Boer")])
    assert Case.objects.count() == 2


def test_the_same_number_of_another_old_system_is_another_family(importing):
    importing.write(family_rows(), source="systeem a")
    importing.write(family_rows(), source="systeem b")
    assert Case.objects.count() == 2
