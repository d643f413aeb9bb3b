import pytest
from django.core.management import CommandError

from accounts.models import Team
from accounts.roles import Role
from audit.models import Event
from cases.enums import Frame, Phase, WatchedBy
from cases.models import Case
from tests.cases.importing.conftest import block, notes_of
from tests.cases.importing.sample import family_rows, row
from tests.cast import make_user


@pytest.mark.parametrize(
    ("word", "frame", "kept"),
    [
        ("Vrijwillig", Frame.VOLUNTARY, False),
        ("vrijw.", Frame.VOLUNTARY, False),
        ("gedwongen", Frame.FORCED, False),
        ("drang", Frame.VOLUNTARY, True),
        ("OTS", Frame.FORCED, True),
        ("gedwongen (OTS)", Frame.FORCED, True),
        ("heel streng", Frame.VOLUNTARY, True),
        ("geen OTS", Frame.VOLUNTARY, True),
    ],
)
def test_kader(importing, word, frame, kept):
    case = importing.family(family_rows(Kader=word))
    assert case.frame == frame
    assert notes_of(case).get("Kader") == (word if kept else None)


def test_an_empty_kader_is_reported(importing):
    assert "leeg: rij 2-4" in block(importing.run(family_rows(Kader="")), "Kader niet bekend")


@pytest.mark.parametrize(
    ("word", "phase"),
    [("1 direct", Phase.DIRECT), ("2", Phase.STABLE), ("3 herstel", Phase.RECOVERY),
     ("Stabiel", Phase.STABLE), ("nazorg", Phase.AFTERCARE), ("", Phase.DIRECT)],
)  # fmt: skip
def test_phase(importing, word, phase):
    assert importing.family(family_rows(cells={"Fase veiligheid": word})).phase == phase


@pytest.mark.parametrize(
    ("word", "status"),
    [("Actief", "active"), ("lopend", "active"), ("wachtlijst", "waiting"), ("raar", "active")],
)
def test_status(importing, word, status):
    assert importing.family(family_rows(Status=word)).status == status


@pytest.mark.parametrize("words", [("lopend", "afgesloten"), ("afgesloten", "wachtlijst")])
def test_a_family_of_which_one_row_is_open_stays_open(importing, words):
    rows = [
        row("OUD-1", "Gezin Mol", name, "kind", Status=word, Einddatum="")
        for name, word in zip(["Tim", "Ans"], words, strict=True)
    ]
    assert '"afgesloten": rij' in block(
        importing.run(rows), "De ene rij zegt afgesloten, de andere niet"
    )
    case = importing.family(rows)
    assert case.is_open
    assert notes_of(case)["Status"] == "afgesloten"


def test_rows_that_disagree_keep_the_other_value(importing):
    rows = family_rows()
    rows[2]["Kader"] = "gedwongen"
    assert 'Kader: "vrijwillig" telt, "gedwongen" niet: rij 4' in block(
        importing.run(rows), "Rijen van één gezin spreken elkaar tegen"
    )
    case = importing.family(rows)
    assert (case.frame, notes_of(case)["Kader"]) == (Frame.VOLUNTARY, "gedwongen")


@pytest.mark.parametrize(
    "name", ["S. Verhagen", "Verhagen, S.", "Sanne Verhagen", "sanne verhagen"]
)
def test_an_owner_is_found_however_the_name_is_written(importing, cast, name):
    case = importing.family(family_rows(Casushouder=name))
    assert case.owner == cast.sanne
    assert case.watches.get().holder == cast.sanne


def test_a_prefix_may_stand_behind_the_name(importing, cast):
    assert importing.family(family_rows(Casushouder="Wit, T. de")).owner == cast.tessa


def test_a_lost_letter_in_a_name_still_finds_the_one_who_fits(importing, cast):
    murat = make_user("murat", "Murat", "Aydın", Role.WORKER, [cast.noord])
    rows = family_rows(Casushouder="M. Ayd?n")
    assert '"M. Ayd?n"' in block(importing.run(rows), "Casushouder met een verloren letter")
    assert importing.family(rows).owner == murat


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("uit dienst (J. Bos)", "Casushouder is uit dienst"),
        ("", "Geen casushouder ingevuld"),
        ("Q. Onbekend", "Casushouder niet gevonden"),
        ("K. Bos", "Casushouder werkt niet in dit team"),
        ("V. Dubbel", "Meer medewerkers met deze naam"),
    ],
)
def test_without_a_sure_owner_there_is_none_and_the_name_is_kept(importing, cast, name, title):
    for first in ("Vera", "Vincent"):
        make_user(first.lower(), first, "Dubbel", Role.WORKER, [cast.noord])
    rows = family_rows(Casushouder=name)
    assert block(importing.run(rows), title)
    case = importing.family(rows)
    assert case.owner is None
    assert notes_of(case).get("Casushouder", "") == name


@pytest.mark.parametrize(
    ("word", "watched_by"),
    [("VT", WatchedBy.VEILIG_THUIS), ("GI", WatchedBy.GI), ("team", WatchedBy.TEAM), ("?", None),
     ("", None)],
)  # fmt: skip
def test_who_holds_sight_on_safety(importing, word, watched_by):
    case = importing.family(family_rows(cells={"Zicht op veiligheid bij": word}))
    assert [watch.watched_by for watch in case.watches.all()] == (
        [watched_by] if watched_by else []
    )


def test_nobody_holds_sight_for_a_team_without_an_owner(importing):
    rows = family_rows(Casushouder="")
    assert block(importing.run(rows), "Niet bekend wie zicht op veiligheid houdt")
    assert not importing.family(rows).watches.exists()


@pytest.mark.parametrize("name", ["team noord", "TEAM NOORD", "Team Noord (spec.)"])
def test_a_team_is_found_by_another_spelling(importing, cast, name):
    assert importing.family(family_rows(Team=name)).team == cast.noord


def test_an_unknown_team_stops_before_anything_is_written(importing):
    rows = [*family_rows("OUD-0", "Gezin Bos"), *family_rows(Team="Team Oost")]
    assert "Eerst nodig: deze teams zijn er niet: Team Oost." in importing.run(rows)
    with pytest.raises(CommandError, match="Team Oost"):
        importing.write(rows)
    assert not Case.objects.exists()


def test_teams_can_be_added_on_the_way(importing):
    rows = [*family_rows(Team="team oost"), *family_rows("OUD-2", "Gezin Bos", Team="Team Oost")]
    importing.write(rows, make_teams=True)
    assert Team.objects.get(name="Team Oost").cases.count() == 2
    assert Event.objects.filter(code="accounts.team_added").count() == 1


def test_only_the_beheerder_adds_teams(importing):
    with pytest.raises(CommandError, match="functioneel beheerder"):
        importing.run(family_rows(Team="Team Oost"), write=True, by="tessa", make_teams=True)
    assert not Team.objects.filter(name="Team Oost").exists()


def test_one_team_can_take_in_all_others(importing, cast):
    case = importing.family(family_rows(Team="Team Oost"), team="team zuid")
    assert case.team == cast.zuid
    assert notes_of(case)["Team"] == "Team Oost"


def test_one_number_with_two_families_gives_two_families(importing):
    rows = [*family_rows(), *family_rows("OUD-1", "Gezin Bos")]
    report = importing.write(rows)
    assert "OUD-1: Willems en Bos: rij 2-7" in block(report, "Eén dossiernummer, twee gezinnen")
    assert sorted(case.family_name for case in Case.objects.all()) == ["Gezin Bos", "Gezin Willems"]


def test_rows_of_one_family_may_stand_far_apart(importing):
    first, second, third = family_rows()
    importing.write([first, *family_rows("OUD-2", "Gezin Bos"), second, third])
    assert Case.objects.get(family__name="Willems").family.people.count() == 3


@pytest.mark.parametrize(
    "text", ["=SOM(A1)", "<b>boos</b>", "regel een\nregel twee;  met een puntkomma", 'zei "nee"']
)
def test_remarks_stay_as_they_were_typed(importing, text):
    case = importing.family(family_rows(Bijzonderheden=text))
    assert case.legacy_notes.get(label="uit oud systeem: Bijzonderheden").text == text


def test_the_number_of_the_old_system_is_kept_and_finds_the_family(importing):
    case = importing.family(family_rows())
    assert notes_of(case)["Dossiernr"] == "OUD-1"
    assert list(Case.objects.matching(["oud", "1"])) == [case]
    case.refresh_search_text()
    assert "oud 1" in case.search_text
