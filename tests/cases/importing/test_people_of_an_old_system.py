from datetime import date

import pytest

from cases.enums import PersonRole
from cases.models import Person
from tests.cases.importing.conftest import block, notes_of
from tests.cases.importing.sample import BSNS, INVALID_BSN, born, family_rows, row

ONE = "OUD-1", "Gezin Willems"


def people(case):
    return {person.given_name: person for person in case.family.people.all()}


def test_a_valid_bsn_is_sealed_and_found_again(importing):
    case = importing.family([row(*ONE, "Fenna", "kind", BSN=BSNS[0])])
    person = case.family.people.get()
    assert person.masked_bsn == "••••••019"
    assert BSNS[0].encode() not in bytes(person.bsn_sealed)


def test_an_invalid_bsn_is_kept_by_its_last_digits_and_not_shown_in_the_report(importing):
    rows = [row(*ONE, "Fenna", "kind", BSN=INVALID_BSN)]
    report = importing.run(rows)
    case = importing.family(rows)
    assert "rij 2" in block(report, "Geen geldig burgerservicenummer")
    assert INVALID_BSN not in report
    assert case.family.people.get().masked_bsn == ""
    assert notes_of(case)["BSN"] == "Fenna Willems: ••••••018"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9999 90 018", "•••• •• 018"),
        ("99990018", "•••••018"),
        ("volgt", "volgt"),
        ("zie 2019", "zie 2019"),
    ],
)
def test_of_what_looks_like_a_number_only_the_end_is_kept(importing, typed, kept):
    case = importing.family([row(*ONE, "Fenna", "kind", BSN=typed)])
    assert notes_of(case)["BSN"] == f"Fenna Willems: {kept}"


def test_one_bsn_belongs_to_one_person(importing):
    rows = [row(*ONE, "Fenna", "kind", BSN=BSNS[0]), row(*ONE, "Joep", "kind", BSN=BSNS[0])]
    report = importing.run(rows)
    case = importing.family(rows)
    assert "••••••019: rij 3" in block(report, "Burgerservicenummer dat al bij een ander staat")
    assert {name: bool(found.masked_bsn) for name, found in people(case).items()} == {
        "Fenna": True, "Joep": False,
    }  # fmt: skip
    assert notes_of(case)["BSN"] == "Joep Willems: ••••••019"


def test_a_bsn_that_is_known_from_another_family_is_not_stored_again(importing):
    importing.write([row(*ONE, "Fenna", "kind", BSN=BSNS[0])])
    importing.write([row("OUD-2", "Gezin Bos", "Femke", "kind", BSN=BSNS[0])])
    assert Person.objects.exclude(bsn_index="").count() == 1


def test_a_spreadsheet_that_lost_a_leading_zero_keeps_the_number(importing):
    case = importing.family([row(*ONE, "Fenna", "kind", BSN="10000008")])
    assert case.family.people.get().masked_bsn == "••••••008"


def test_doubled_rows_count_once(importing):
    rows = family_rows()
    report = importing.run([*rows, rows[1]])
    assert "gelijk aan rij 3: rij 5" in block(report, "Dubbele rij")
    assert importing.family([*rows, rows[1]]).family.people.count() == 3


def test_rows_of_one_person_that_disagree_give_one_person_and_keep_both_dates(importing):
    rows = [
        row(*ONE, "Fenna", "dochter", cells=born("05-06-2015")),
        row(*ONE, "Fenna", "dochter", cells=born("06-05-2015")),
    ]
    assert "rij 2-3" in block(importing.run(rows), "Eén persoon, twee gegevens")
    case = importing.family(rows)
    assert case.family.people.get().birth_date == date(2015, 6, 5)
    assert notes_of(case)["Geb.datum"] == "Fenna Willems: 06-05-2015"


def test_two_children_with_one_name_and_ages_far_apart_stay_two(importing):
    """Made into one, a child would drop out of sight."""
    rows = [
        row(*ONE, "Fenna", "dochter", cells=born("06-11-2023")),
        row(*ONE, "Fenna", "kind", cells=born("07-07-2010")),
    ]
    assert "dochter en kind: rij 2-3" in block(
        importing.run(rows), "Twee mensen met dezelfde naam in één gezin"
    )
    assert importing.family(rows).family.people.count() == 2


def test_a_father_and_son_with_one_name_are_two(importing):
    rows = [row(*ONE, "Jan", "vader"), row(*ONE, "Jan", "zoon")]
    assert importing.family(rows).family.people.count() == 2


@pytest.mark.parametrize(
    ("word", "role", "note"),
    [
        ("Moeder", PersonRole.MOTHER, ""),
        ("dochter", PersonRole.CHILD, "dochter"),
        ("stiefvader", PersonRole.STEP_PARENT, "stiefvader"),
        ("ex-partner", PersonRole.EX_PARTNER, ""),
        ("oma", PersonRole.GRANDPARENT, "oma"),
        ("buurvrouw", PersonRole.NEIGHBOUR, "buurvrouw"),
        ("wijkzuster", PersonRole.OTHER, "wijkzuster"),
    ],
)
def test_a_role_is_translated_and_its_word_kept(importing, word, role, note):
    person = importing.family([row(*ONE, "Jo", word)]).family.people.get()
    assert (person.role, person.role_note) == (role, note)


def test_a_prefix_that_stands_in_the_surname_is_set_apart(importing):
    person = importing.family(
        [row(*ONE, "Jo", "kind", Achternaam="van der Meer")]
    ).family.people.get()
    assert (person.prefix, person.surname, person.sort_name) == ("van der", "Meer", "meer jo")


def test_a_person_without_a_name_comes_in_all_the_same(importing):
    rows = [row(*ONE, "", "", Achternaam="", cells=born("05-06-2015"))]
    assert block(importing.run(rows), "Persoon zonder naam")
    assert importing.family(rows).family.people.get().full_name == "onbekende persoon"


def test_two_addresses_make_two_households(importing):
    rows = [
        row(*ONE, "Jo", "kind"),
        row(*ONE, "Bas", "vader", Straat="Kerkstraat", Postcode="5521aa"),
    ]
    case = importing.family(rows)
    homes = {name: found.households.get().address for name, found in people(case).items()}
    assert homes == {
        "Jo": "Molenweg 12, 5531 AB Bladel", "Bas": "Kerkstraat 12, 5521 AA Bladel",
    }  # fmt: skip


def test_a_secret_address_is_not_shown_nor_found(importing):
    rows = [
        row(
            *ONE,
            "Jo",
            "kind",
            Straat="Verborgen Dreef",
            Bijzonderheden="LET OP: geheim adres moeder",
        )
    ]
    report = importing.run(rows)
    case = importing.family(rows)
    assert "1 gezin, 1 rij" in block(report, "Geheim adres")
    assert case.family.households.get().address == "Geheim adres"
    assert "dreef" not in case.search_text
    assert all("Dreef" not in text for text in notes_of(case).values())


def test_an_ex_partner_on_the_address_of_the_family_is_reported(importing):
    report = importing.run([row(*ONE, "Jo", "kind"), row(*ONE, "Bas", "ex-partner")])
    assert "ex-partner: rij 3" in block(report, "Staat op het adres van het gezin")


def test_phones_change_in_spacing_only(importing):
    rows = [
        row(*ONE, "Jo", "kind", Telefoon=" +31  6 12345678 "),
        row(*ONE, "Bas", "vader", Telefoon="geen"),
    ]
    phones = {name: found.phone for name, found in people(importing.family(rows)).items()}
    assert phones == {"Jo": "+31 6 12345678", "Bas": ""}


def test_lost_letters_are_kept_and_reported(importing):
    rows = [row("OUD-1", "Gezin Y?lmaz", "Elif", "kind")]
    assert '"Y?lmaz": rij 2' in block(
        importing.run(rows), "Verloren letters (een vraagteken in een naam)"
    )
    assert importing.family(rows).family_name == "Gezin Y?lmaz"
