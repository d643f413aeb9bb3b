"""From the family page to an evaluated plan, as sanne does it in a browser without JavaScript."""

import pytest
from django.urls import reverse

from cases import actions as case_actions
from safety_plans import actions
from safety_plans.models import Agreement, PlanVersion
from safety_plans.row_kinds import ROW_KINDS
from tests.cast import client_for
from tests.safety_plans.making import draft, issued, looked_back, soon, today

pytestmark = pytest.mark.django_db
ROWS = {
    "voorwaarden": {"text": "Niemand slaat.", "set_by": "team"},
    "afspraken": {"behaviour": "Papa gaat naar buiten.", "doer": "papa", "phase": "direct"},
    "signalen": {"what_you_see": "Papa praat hard.", "what_then": "Noor gaat naar Ans."},
    "netwerk": {"name": "Oom Karim", "may_be_named": "on"},
}
NAMES = {kind.slug: name for name, kind in ROW_KINDS.items()}


def url(version, rest=""):
    return f"/plannen/versies/{version.pk}/{rest}"


def page(client, address, status=200):
    answer = client.get(address, follow=True)
    assert answer.status_code == status, address
    text = answer.content.decode()
    assert "{{" not in text
    assert "{%" not in text
    return text


def evaluation(version, **fields):
    """Return what the evaluation form posts when all is filled in."""
    filled = {
        "held_on": today().isoformat(),
        "present": "mama, papa",
        "decision": "door",
        "next_on": soon().isoformat(),
        "cijfer-0-number": "6,5",
        "cijfer-0-motivation": "Het is rustiger.",
    }
    for one in version.agreements.all():
        filled[f"afspraak-{one.order}-kept"] = "ja"
    return {**filled, **fields}


def test_from_the_family_page_to_an_evaluated_plan(cast):
    case, client = cast.family(), client_for(cast.sanne)
    start = reverse("safety_plans:of_case", args=[case.pk])
    assert start in page(client, reverse("cases:detail", args=[case.pk]))
    assert "Begin een veiligheidsplan" in page(client, start)
    client.post(start)
    version = PlanVersion.objects.get()
    client.post(url(version, "waarom/"), {"what_happened": "Blauwe plekken.", "gezien": "0"})
    for slug, fields in ROWS.items():
        assert client.post(url(version, f"{slug}/"), fields).status_code == 302, slug
        assert next(iter(fields.values())) in page(client, url(version, f"{slug}/"))
    client.post(
        url(version, "evaluatiedatum/"),
        {"phase": "direct", "evaluation_on": soon().isoformat(), "gezien": "99"},
    )
    assert "Geef versie 1 uit" in page(client, url(version, "uitgeven/"))
    client.post(url(version, "uitgeven/"))
    version.refresh_from_db()
    assert version.state == "issued"
    client.post(url(version, "evaluatie/"), evaluation(version))
    version.refresh_from_db()
    assert version.state == "evaluated"
    second = PlanVersion.objects.get(number=2)
    client.post(url(second, "uitgeven/"))
    assert "6,5" in page(client, start)


def test_the_preview_shows_what_the_family_gets_and_what_is_missing(cast):
    version = actions.start_plan(case=cast.family(), by=cast.sanne)
    text = page(client_for(cast.sanne), url(version, "uitgeven/"))
    assert "Kies wanneer jullie er weer over praten" in text
    assert "Het deel van het kind ontbreekt" in text
    assert "Geef versie 1 uit" not in text


def test_a_whole_plan_misses_nothing(cast):
    version = draft(cast.family(), cast.sanne)
    assert "Volledig" in page(client_for(cast.sanne), url(version, "uitgeven/"))


@pytest.mark.parametrize("slug", ROWS)
def test_rows_are_changed_moved_and_taken_away(cast, slug):
    version, client = draft(cast.family(), cast.sanne), client_for(cast.sanne)
    client.post(url(version, f"{slug}/"), ROWS[slug])
    rows = url(version, f"{slug}/")
    first = str(ROW_KINDS[NAMES[slug]].model.objects.filter(version=version).first().pk)
    page(client, f"{rows}{first}/")
    assert client.post(f"{rows}{first}/omlaag/").status_code == 302
    assert client.post(f"{rows}{first}/", {**ROWS[slug], "gezien": "99"}).status_code == 302
    page(client, f"{rows}{first}/weghalen/")
    assert client.post(f"{rows}{first}/weghalen/").status_code == 302
    assert first not in page(client, rows)
    assert client.get(f"{rows}{first}/").status_code == 404


def test_with_htmx_only_the_rows_come_back(cast):
    version, client = draft(cast.family(), cast.sanne), client_for(cast.sanne)
    answer = client.post(
        url(version, "afspraken/"), ROWS["afspraken"], headers={"HX-Request": "true"}
    )
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "<html" not in text
    assert "Papa gaat naar buiten." in text
    assert version.agreements.count() == 3
    empty = client.post(url(version, "afspraken/"), {}, headers={"HX-Request": "true"})
    assert "Er ging iets mis" in empty.content.decode()


def test_two_editors_see_both_texts(cast):
    version = draft(cast.family(), cast.sanne)
    seen = str(version.lock_version)
    ruud, sanne = client_for(cast.ruud), client_for(cast.sanne)
    ruud.post(url(version, "waarom/"), {"what_happened": "Tekst van Ruud", "gezien": seen})
    answer = sanne.post(
        url(version, "waarom/"), {"what_happened": "Tekst van Sanne", "gezien": seen}
    )
    text = answer.content.decode()
    for words in ("Tekst van Ruud", "Tekst van Sanne", "Ruud Kok bewaarde dit"):
        assert words in text
    now = answer.context["seen"]
    sanne.post(url(version, "waarom/"), {"what_happened": "Samen", "gezien": now})
    version.refresh_from_db()
    assert version.what_happened == "Samen"


def test_text_typed_while_a_colleague_issued_stays_in_the_form(cast):
    version = issued(cast.family(), cast.sanne)
    posts = {
        "waarom/": {"what_happened": "Net getypt", "gezien": "99"},
        "afspraken/": {"behaviour": "Net getypt", "phase": "direct"},
    }
    for rest, fields in posts.items():
        answer = client_for(cast.sanne).post(url(version, rest), fields)
        assert answer.status_code == 200
        assert "Net getypt" in answer.content.decode()
        assert "Maak een nieuwe versie" in answer.content.decode()


def test_text_typed_in_a_row_that_is_gone_stays_in_the_form(cast):
    version = draft(cast.family(), cast.sanne)
    part = version.agreements.first()
    address = url(version, f"afspraken/{part.pk}/")
    actions.remove_part(part=part, by=cast.ruud)
    fields = {"behaviour": "Net getypt", "phase": "direct", "gezien": "0"}
    answer = client_for(cast.sanne).post(address, fields)
    assert "weggehaald" in answer.content.decode()
    assert "Net getypt" in answer.content.decode()
    assert client_for(cast.sanne).get(address).status_code == 404


def test_a_broken_condition_stands_on_the_family_page_and_the_plan(cast):
    version, client = issued(cast.family(), cast.sanne), client_for(cast.sanne)
    condition = version.conditions.get()
    address = url(version, f"voorwaarden/{condition.pk}/kijken/")
    page(client, address)
    client.post(
        address,
        {
            "status": "niet",
            "seen_on": today().isoformat(),
            "seen_by": "oom Karim",
            "how": "Papa was na acht uur in huis.",
        },
    )
    for place in (reverse("cases:detail", args=[version.case_id]), url(version)):
        text = page(client, place)
        assert "Een voorwaarde wordt niet gehaald." in text
        assert "Papa was na acht uur in huis." in text


def test_who_agrees_is_kept_for_each_person(cast):
    version, client = issued(cast.family(), cast.sanne), client_for(cast.sanne)
    mother = version.case.family.people.get(role="mother")
    said = {"person": mother.pk, "answer": "akkoord", "on": today().isoformat(), "way": "mondeling"}
    client.post(url(version, "akkoord/"), said)
    client.post(url(version, "akkoord/"), {**said, "answer": "niet", "remark": "Toch niet"})
    text = page(client, url(version, "akkoord/"))
    assert "Niet akkoord" in text
    assert version.agreeings.count() == 2
    assert len(page(client, url(version)).split("Toch niet")) == 2


def test_the_plan_stands_on_the_family_page(cast):
    version, client = issued(cast.family(), cast.sanne), client_for(cast.sanne)
    assert "Versie 1" in page(client, reverse("cases:detail", args=[version.case_id]))
    assert "Evalueren" in page(client, url(version))


def test_stopping_asks_for_a_reason(cast):
    version, client = draft(cast.family(), cast.sanne), client_for(cast.sanne)
    address = f"/plannen/{version.plan_id}/stoppen/"
    page(client, address)
    assert "Er ging iets mis" in client.post(address, {"reason": ""}).content.decode()
    client.post(address, {"reason": "Verhuisd"})
    version.plan.refresh_from_db()
    assert not version.plan.is_running
    assert "Gestopt op" in page(client, reverse("safety_plans:of_case", args=[version.case_id]))


def addresses(version):
    part = version.agreements.first()
    yield from (reverse("safety_plans:of_case", args=[version.case_id]), url(version))
    yield from (f"/plannen/{version.plan_id}/", f"/plannen/{version.plan_id}/stoppen/")
    for rest in (
        "waarom/",
        "kind/",
        "als-het-niet-lukt/",
        "evaluatiedatum/",
        "bereikbaar/",
        *map("{}/".format, ROWS),
        f"afspraken/{part.pk}/",
        f"afspraken/{part.pk}/weghalen/",
        "uitgeven/",
        "pdf/",
        "akkoord/",
        "evaluatie/",
        f"voorwaarden/{version.conditions.get().pk}/kijken/",
    ):
        yield url(version, rest)


@pytest.mark.parametrize("name", ["karel", "fleur", "bram"])
def test_people_outside_the_case_get_404_everywhere(cast, name):
    case, client = cast.family(), client_for(getattr(cast, name))
    version = draft(case, cast.sanne)
    for address in addresses(version):
        assert client.get(address).status_code == 404, address
        assert client.post(address).status_code in (404, 405), address


def test_a_guest_reads_and_changes_nothing(cast):
    version = issued(cast.family(), cast.sanne)
    case_actions.invite(case=version.case, user=cast.rob, until=soon(), by=cast.tessa)
    client = client_for(cast.rob)
    for address in (url(version), f"/plannen/{version.plan_id}/"):
        text = page(client, address)
        assert "Niemand slaat of schopt." in text
        for act in ("Evalueren", "Nieuwe versie", "Papier voor het gezin", "Plan stoppen"):
            assert act not in text
    reading = {url(version), f"/plannen/{version.plan_id}/"}
    start = reverse("safety_plans:of_case", args=[version.case_id])
    for address in set(addresses(version)) - reading - {start}:
        assert client.get(address).status_code == 403, address
    assert client.post(start).status_code == 403


def test_the_family_page_stays_within_its_budget(cast, django_assert_max_num_queries):
    version, client = issued(cast.family(), cast.sanne), client_for(cast.sanne)
    actions.evaluate(version=version, new=looked_back(version), by=cast.sanne)
    address = reverse("cases:detail", args=[version.case_id])
    page(client, address)
    with django_assert_max_num_queries(20):
        page(client, address)


def next_round(version, by, *, more=0):
    """Look back on a version and give out the next one, with more agreements in it."""
    actions.evaluate(version=version, new=looked_back(version), by=by)
    draft = PlanVersion.objects.get(plan=version.plan, state="draft")
    for number in range(more):
        fields = {"behaviour": f"Afspraak {number}", "doer": "mama"}
        actions.add_part(version=draft, model=Agreement, fields=fields, by=by)
    return actions.issue(version=draft, by=by)


def test_a_page_costs_the_same_however_much_there_is(cast, django_assert_max_num_queries):
    client = client_for(cast.sanne)
    second = next_round(issued(cast.family(), cast.sanne), cast.sanne)
    page(client, url(second))
    with django_assert_max_num_queries(20) as small:
        page(client, url(second))
    third = next_round(second, cast.sanne, more=20)
    with django_assert_max_num_queries(len(small)):
        page(client, url(third))
