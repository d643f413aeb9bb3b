"""Bad input gets a sentence at the field, keeps what was typed, and is never an error page."""

from datetime import timedelta

import pytest

from safety_plans import actions
from safety_plans.actions import writing
from safety_plans.models import Agreement, Evaluation
from tests.cast import client_for
from tests.safety_plans.making import draft, issued, soon, today
from tests.safety_plans.test_on_screen import evaluation, url

pytestmark = pytest.mark.django_db
SCORE = "Een cijfer is 0 tot en met 10, heel of half."
CASES = {
    "no text": ("afspraken/", {"doer": "papa", "phase": "direct"}, "Dit veld is verplicht"),
    "nonsense phase": ("afspraken/", {"behaviour": "x", "phase": "nul"}, "nul"),
    "end before start": (
        "afspraken/",
        {
            "behaviour": "x",
            "phase": "direct",
            "holds_from": "2026-03-02",
            "holds_until": "2026-03-01",
        },
        "De einddatum ligt voor de begindatum.",
    ),
    "no date": ("evaluatiedatum/", {"phase": "direct", "evaluation_on": "morgen"}, "geen datum"),
    "no time": ("evaluatiedatum/", {"phase": "direct", "evaluation_time": "26:99"}, "geen tijd"),
    "far year": (
        "evaluatiedatum/",
        {"phase": "direct", "evaluation_on": "99999-01-01"},
        "geen datum",
    ),
    "helper without name": ("netwerk/", {"does": "Belt."}, "of schrijf een naam"),
    "someone of nobody": ("netwerk/", {"person": "geen-uuid"}, "uit de lijst"),
    "too long": ("waarom/", {"what_happened": "x" * 20_001}, "20000"),
}


@pytest.mark.parametrize(("rest", "fields", "sentence"), CASES.values(), ids=CASES)
def test_a_draft_page_says_what_is_wrong(cast, rest, fields, sentence):
    version = draft(cast.family(), cast.sanne)
    answer = client_for(cast.sanne).post(url(version, rest), fields)
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "Fout: " in text
    assert sentence in text


@pytest.mark.parametrize("seen", ["", "x", "-1", "1" * 40])
def test_a_broken_number_of_what_was_seen_asks_to_look_again(cast, seen):
    version = draft(cast.family(), cast.sanne)
    answer = client_for(cast.sanne).post(
        url(version, "waarom/"), {"what_happened": "Net getypt", "gezien": seen}
    )
    assert answer.status_code == 200
    assert "Net getypt" in answer.content.decode()


WRONG = {
    "not a number": ({"cijfer-0-number": "zes"}, SCORE),
    "too high": ({"cijfer-0-number": "10,5"}, SCORE),
    "below zero": ({"cijfer-0-number": "-1"}, SCORE),
    "a third": ({"cijfer-0-number": "6.33"}, SCORE),
    "not a half": ({"cijfer-0-number": "6,3"}, SCORE),
    "endless": ({"cijfer-0-number": "NaN"}, SCORE),
    "no reason": ({"cijfer-0-motivation": ""}, "Schrijf waarom dit cijfer."),
    "no number": ({"cijfer-0-number": ""}, "Vul ook het cijfer in."),
    "no outcome": ({"afspraak-1-kept": ""}, "Kies of deze afspraak gelukt is."),
    "no decision": ({"decision": ""}, "Kies een besluit."),
    "no next date": ({"next_on": ""}, "Een plan kan niet zonder evaluatiedatum."),
    "next in the past": (
        {"next_on": (today() - timedelta(days=1)).isoformat()},
        "Deze datum is al voorbij.",
    ),
    "next too late": ({"next_on": soon(43).isoformat()}, "meer dan zes weken"),
    "held tomorrow": ({"held_on": soon(1).isoformat()}, "ligt in de toekomst"),
    "nobody there": ({"present": ""}, "Dit veld is verplicht"),
    "score of nobody": (
        {"cijfer-6-number": "5", "cijfer-6-motivation": "Zo is het."},
        "Schrijf wie dit cijfer geeft.",
    ),
}


@pytest.mark.parametrize(("fields", "sentence"), WRONG.values(), ids=WRONG)
def test_an_evaluation_says_what_is_wrong(cast, fields, sentence):
    version = issued(cast.family(), cast.sanne)
    answer = client_for(cast.sanne).post(url(version, "evaluatie/"), evaluation(version, **fields))
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "Fout: " in text
    assert sentence in text
    assert "mama, papa" in text or "present" in fields
    assert not Evaluation.objects.exists()


def test_agreeing_with_a_remark_needs_the_remark(cast):
    version = issued(cast.family(), cast.sanne)
    fields = {"name": "oma", "answer": "opmerking", "on": today().isoformat(), "way": "telefoon"}
    text = client_for(cast.sanne).post(url(version, "akkoord/"), fields).content.decode()
    assert "Schrijf de opmerking op." in text
    assert not version.agreeings.exists()


def test_a_broken_condition_needs_what_was_seen(cast):
    version = issued(cast.family(), cast.sanne)
    address = url(version, f"voorwaarden/{version.conditions.get().pk}/kijken/")
    fields = {"status": "niet", "seen_on": today().isoformat(), "seen_by": "oma"}
    text = client_for(cast.sanne).post(address, fields).content.decode()
    assert "Schrijf wat er gezien of gehoord is." in text


def test_after_three_hundred_rows_a_sentence(cast, monkeypatch):
    monkeypatch.setattr(writing, "MOST_ROWS", 2)
    version = draft(cast.family(), cast.sanne)
    fields = {"behaviour": "Nog een", "phase": "direct"}
    answer = client_for(cast.sanne).post(url(version, "afspraken/"), fields)
    assert "Haal eerst regels weg" in answer.content.decode()
    assert "Nog een" in answer.content.decode()


def test_a_row_of_another_family_is_not_to_be_had(cast):
    version, other = draft(cast.family(), cast.sanne), draft(cast.family("Bakker"), cast.sanne)
    strange, person = other.agreements.first(), other.case.family.people.first()
    client = client_for(cast.sanne)
    assert client.get(url(version, f"afspraken/{strange.pk}/")).status_code == 404
    assert client.post(url(version, f"afspraken/{strange.pk}/weghalen/")).status_code == 404
    fields = {"behaviour": "x", "phase": "direct", "doer_person": person.pk}
    assert "uit de lijst" in client.post(url(version, "afspraken/"), fields).content.decode()


def test_signs_of_all_kinds_are_kept_as_typed(cast):
    version = draft(cast.family(), cast.sanne)
    typed = "😀 نور <b>vet</b> {{ x }} & 'ş' \x00"
    actions.add_part(
        version=version, model=Agreement, fields={"behaviour": typed[:-2]}, by=cast.sanne
    )
    text = client_for(cast.sanne).get(url(version)).content.decode()
    assert "😀 نور &lt;b&gt;vet&lt;/b&gt; {{ x }} &amp;" in text
    answer = client_for(cast.sanne).post(
        url(version, "afspraken/"), {"behaviour": typed, "phase": "direct"}
    )
    assert answer.status_code == 200
