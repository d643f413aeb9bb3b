"""An imported family is a family like any other."""

from datetime import date

import pytest

from audit.denials import Refused
from cases import actions
from cases.enums import EntryKind
from cases.models import Case, Signal
from tests.cases.importing.sample import family_rows, import_family
from tests.cast import client_for

TODAY = date(2026, 11, 22)


def test_its_worker_sees_it_and_another_team_does_not(cast, tmp_path):
    case = import_family(tmp_path)
    assert list(Case.objects.visible_to(cast.sanne)) == [case]
    assert not Case.objects.visible_to(cast.karel).exists()
    assert not Case.objects.visible_to(cast.bram).exists()


def test_its_page_shows_its_people(cast, tmp_path):
    case = import_family(tmp_path)
    page = client_for(cast.sanne).get(f"/gezinnen/{case.pk}/")
    assert page.status_code == 200
    assert "Fenna" in page.content.decode()


def test_what_was_kept_is_shown_as_text_and_does_nothing(cast, tmp_path):
    case = import_family(tmp_path, rows=family_rows(Bijzonderheden="<b>boos</b>\n=SOM(A1)"))
    page = client_for(cast.sanne).get(f"/gezinnen/{case.pk}/mensen/").content.decode()
    assert "uit oud systeem: Bijzonderheden" in page
    assert "&lt;b&gt;boos&lt;/b&gt;<br>=SOM(A1)" in page


def test_the_next_step_can_be_chosen_and_a_signal_recorded(cast, tmp_path):
    case = import_family(tmp_path)
    actions.set_next_step(case=case, text="Huisbezoek", on=TODAY, by=cast.sanne)
    client_for(cast.sanne).post(
        f"/gezinnen/{case.pk}/signaal/",
        {"kind": EntryKind.OBSERVATION, "text": "Fenna was stil.", "source": "ikzelf",
         "happened_on": "21-11-2026"},
    )  # fmt: skip
    case.refresh_from_db()
    assert case.next_step == "Huisbezoek"
    assert Signal.objects.get().text == "Fenna was stil."


def test_a_family_without_an_owner_gets_one_from_the_teamleider(cast, tmp_path):
    case = import_family(tmp_path, rows=family_rows(Casushouder=""))
    actions.change_owner(case=case, owner=cast.sanne, reason="Nieuw in het team", by=cast.tessa)
    assert case.watches.get(until__isnull=True).holder == cast.sanne


def test_a_family_that_was_closed_stays_closed(cast, tmp_path):
    case = import_family(tmp_path, rows=family_rows(Status="afgesloten", Einddatum="01-10-2025"))
    with pytest.raises(Refused, match="afgesloten"):
        actions.set_next_step(case=case, text="Toch nog", on=TODAY, by=cast.sanne)
