import pytest
from django.core.management import CommandError

from accounts.models import Team
from audit.models import Event
from cases.actions import take_over
from cases.models import Case, Family, ImportedFamily, LegacyNote, Person
from tests.cases.importing.sample import family_rows, row, troubled_rows

EVERYTHING = (Case, Family, Person, LegacyNote, ImportedFamily, Team, Event)


def counts():
    return [model.objects.count() for model in EVERYTHING]


def test_a_dry_run_writes_nothing_not_even_in_the_log(importing):
    before = counts()
    report = importing.run(troubled_rows(), make_teams=True)
    assert "Er is nog niets veranderd" in report
    assert counts() == before


def test_it_says_what_would_come_in(importing):
    report = importing.run([*family_rows(), *family_rows("OUD-2", "Gezin de Boer")])
    assert "2  gezinnen komen binnen" in report
    assert "6  mensen, van wie 4 kinderen" in report
    assert "Gezinnen per team: Team Noord 2." in report


def test_a_clean_family_raises_no_doubt(importing):
    assert "Om na te kijken\n---------------\nNiets." in importing.run(family_rows())


def test_writing_is_logged_under_the_name_of_who_did_it(importing):
    case = importing.family(family_rows())
    event = Event.objects.get(code="cases.imported")
    assert (event.actor_name, event.case_id) == ("Bram Prins", case.pk)
    assert "Willems" not in str(event.details)


@pytest.mark.parametrize("username", ["sanne", "aysel", "rob", "fleur", "nobody", None])
def test_only_beheerder_and_teamleider_take_over(importing, username):
    with pytest.raises(CommandError):
        importing.run(family_rows(), write=True, by=username)
    assert not Case.objects.exists()


def test_a_teamleider_may(importing):
    importing.run(family_rows(), write=True, by="tessa")
    assert Case.objects.count() == 1


def test_someone_who_left_may_not(importing, cast):
    cast.bram.is_active = False
    cast.bram.save()
    with pytest.raises(CommandError, match="actieve medewerker"):
        importing.write(family_rows())


def test_the_report_goes_to_a_file_too(importing, tmp_path):
    report = importing.run(family_rows(), report=str(tmp_path / "verslag.txt"))
    assert (tmp_path / "verslag.txt").read_text(encoding="utf-8").strip() == report.strip()


def test_nothing_of_a_family_reaches_the_logger(importing, caplog):
    importing.write(troubled_rows(), make_teams=True)
    assert "Willems" not in caplog.text
    assert "Fenna" not in caplog.text


def test_the_report_shows_no_bsn_and_no_secret_address(importing):
    report = importing.run(troubled_rows())
    assert "99999" not in report
    assert "Verborgen Dreef" not in report


def test_a_family_that_fails_does_not_stop_the_others(importing, monkeypatch):
    def fails_for_mol(*, new, **rest):
        if new.family_name == "Mol":
            raise ValueError("geheim van Tim")
        return take_over(new=new, **rest)

    monkeypatch.setattr("cases.importing.writing.take_over", fails_for_mol)
    report = importing.write(troubled_rows())
    assert "1  gezinnen zijn niet gelukt" in report
    assert "geheim van Tim" not in report
    assert not Family.objects.filter(name="Mol").exists()
    assert Family.objects.filter(name="Willems").exists()


@pytest.mark.parametrize("column", ["Team", "Kader", "Casushouder", "Gezinsnaam", "Rol in gezin"])
def test_a_bsn_in_another_column_is_masked_too(importing, column):
    rows = [{**one, column: "999990019"} for one in family_rows()]
    report = importing.run(rows, make_teams=True)
    assert "••••••019" in report or column == "Gezinsnaam"
    assert "999990019" not in report


def test_dates_are_not_taken_for_a_bsn(importing):
    """Without its signs a date is eight digits, and one in eleven passes the elfproef."""
    days = [f"{day:02}-{month:02}-2027" for day in range(1, 29) for month in range(1, 13)]
    rows = [
        row(f"OUD-{at}", "Gezin Mol", "Tim", "kind", Status="afgesloten", Einddatum=day)
        for at, day in enumerate(days)
    ]
    assert "••••••" not in importing.run(rows)
