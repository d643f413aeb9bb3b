"""Every screen of the meldcode through the client: who sees it, and what happens on a post."""

import pytest
from django.urls import reverse

from cases import actions as cases_actions
from meldcode import actions
from meldcode.enums import Answer
from meldcode.models import AcuteReport, Meldcode, Report
from tests.cast import client_for
from tests.meldcode.helpers import (
    a_signal,
    day,
    decided,
    entry,
    next_step,
    ready_to_decide,
    started,
    weighed,
)

pytestmark = pytest.mark.django_db
JA, NEE = Answer.YES, Answer.NO

ONE = ["detail", "weigh", "decide", "report", "next_action", "close", "skip"]
STEPS = ["add_entry", "mark"]


def url(name, *args):
    return reverse(f"meldcode:{name}", args=args)


def page_urls(meldcode):
    found = [url(name, meldcode.pk) for name in ONE]
    found += [url(name, meldcode.pk, step) for name in STEPS for step in (1, 2, 3, 4, 5)]
    return [*found, url("acute_for_case", meldcode.case_id)]


def let_in(cast, case, user):
    cases_actions.invite(case=case, user=user, until=day(30), by=cast.tessa)


def test_the_own_team_opens_every_page(cast):
    meldcode = started(cast.family())
    client = client_for(cast.sanne)
    for address in [*page_urls(meldcode), url("list"), url("acute"), url("acute_new")]:
        answer = client.get(address)
        assert answer.status_code == 200, address
        assert "{{" not in answer.text, address


@pytest.mark.parametrize("who", ["karel", "rob", "fleur", "bram"])
def test_who_may_not_see_the_family_gets_404(cast, who):
    meldcode = started(cast.family())
    client = client_for(getattr(cast, who))
    for address in page_urls(meldcode):
        assert client.get(address).status_code == 404, address
        assert client.post(address).status_code in (404, 405), address


def test_starting_from_a_signal_of_another_team_is_404(cast):
    signal = a_signal(cast.family())
    assert client_for(cast.karel).post(url("start", signal.pk)).status_code == 404
    assert not Meldcode.objects.exists()


def test_a_guest_with_a_grant_sees_and_advises_but_decides_nothing(cast):
    meldcode = started(cast.family())
    let_in(cast, meldcode.case, cast.rob)
    client = client_for(cast.rob)
    assert client.get(url("detail", meldcode.pk)).status_code == 200
    assert client.get(url("add_entry", meldcode.pk, 2)).status_code == 200
    for name in ["weigh", "decide", "next_action", "close", "skip"]:
        assert client.get(url(name, meldcode.pk)).status_code == 403, name
        assert client.post(url(name, meldcode.pk)).status_code == 403, name


def test_the_attention_officer_consults_and_does_not_decide(cast):
    meldcode = started(cast.family())
    client = client_for(cast.aysel)
    data = {
        "happened_on": day().isoformat(),
        "consulted_role": "aandachtsfunctionaris",
        "consulted_name": "Aysel Demir",
        "advice": "Praat eerst met moeder.",
    }
    answer = client.post(url("add_entry", meldcode.pk, 2), data, follow=True)
    assert "Praat eerst met moeder." in answer.text
    assert url("decide", meldcode.pk) not in answer.text
    assert client.post(url("decide", meldcode.pk), {}).status_code == 403
    assert client.get(url("add_entry", meldcode.pk, 3)).status_code == 403


def test_one_click_under_a_signal(cast):
    signal = a_signal(cast.family())
    client = client_for(cast.sanne)
    assert "Meldcode starten" in client.get(reverse("cases:signal", args=[signal.pk])).text
    answer = client.post(url("start", signal.pk), follow=True)
    assert "De meldcode is gestart." in answer.text
    assert "Er is geen volgende stap." in answer.text
    assert client.get(url("start", signal.pk)).status_code == 405


def test_the_whole_walk_in_the_browser(cast):
    meldcode, client, today = started(cast.family()), client_for(cast.sanne), day().isoformat()
    pk = meldcode.pk

    def post(name, *args, **data):
        answer = client.post(url(name, pk, *args), data, follow=True)
        assert answer.redirect_chain, answer.context["form"].errors
        return answer

    post("mark", 1, choice="doorgaan")
    post("add_entry", 2, happened_on=today, consulted_role="collega", advice="Ga praten.")
    post("mark", 2)
    post("add_entry", 3, happened_on=today, text="Moeder schrok.", child_seen="alleen_gesproken")
    post("mark", 3)
    post(
        "weigh",
        **{
            "afweging-1-answer": "ja",
            "afweging-1-motivation": "Twee keer blauwe plekken.",
            "afweging-2-answer": "nee",
            "afweging-2-motivation": "Opa past op.",
            "afweging-3-answer": "ja",
            "afweging-3-motivation": "Wij bieden hulp.",
            "afweging-4-answer": "ja",
            "afweging-4-motivation": "Ze willen.",
            "afweging-4-term_on": day(30).isoformat(),
        },
    )
    post("mark", 4)
    post("decide", report_needed="nee", help_given="ja", motivation="Hulp past en wordt aanvaard.")
    answer = post(
        "next_action", text="Moeder bellen", due_on=day(3).isoformat(), owner=cast.sanne.pk
    )
    assert "hulp" in answer.text
    meldcode.refresh_from_db()
    assert (meldcode.state, meldcode.current_step, meldcode.result_due_on) == ("volgen", 0, day(30))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"afweging-1-answer": "ja"}, "Schrijf bij afweging 1 op waarom."),
        ({"afweging-1-motivation": "Omdat."}, "Kies een antwoord bij afweging 1."),
        ({"afweging-2-answer": "ja", "afweging-2-motivation": "x"}, "Beantwoord eerst afweging 1."),
        ({}, "Kies ten minste één antwoord."),
        ({"afweging-1-answer": "misschien"}, "misschien"),
    ],
)
def test_wrong_weighing_gets_a_sentence(cast, data, sentence):
    answer = client_for(cast.sanne).post(url("weigh", started(cast.family()).pk), data)
    assert answer.status_code == 200
    assert sentence in answer.text


@pytest.mark.parametrize(
    "wrong",
    ["morgen", "31-02-2026", "2999-01-01", "", "\x00"],
    ids=["word", "no day", "future", "empty", "null"],
)
def test_a_wrong_date_gets_a_sentence_and_keeps_the_text(cast, wrong):
    meldcode = started(cast.family())
    data = {"happened_on": wrong, "text": "Moeder vertelde over thuis."}
    answer = client_for(cast.sanne).post(url("add_entry", meldcode.pk, 3), data)
    assert answer.status_code == 200
    assert answer.context["form"].errors["happened_on"]
    assert "Moeder vertelde over thuis." in answer.text


def test_a_step_that_does_not_exist_is_404(cast):
    meldcode, client = started(cast.family()), client_for(cast.sanne)
    for step in (0, 6, 99):
        assert client.get(url("add_entry", meldcode.pk, step)).status_code == 404
        assert client.post(url("mark", meldcode.pk, step)).status_code == 404


def test_a_report_is_saved_with_an_empty_form(cast):
    meldcode = started(cast.family())
    answer = client_for(cast.sanne).post(url("report", meldcode.pk), {}, follow=True)
    assert "Terugkoppeling verwacht" in answer.text
    assert Report.objects.get().meldcode == meldcode


REPORT = {
    "acute": "on",
    "happened_on": "",
    "happened_time": "20:40",
    "channel": "telefoon",
    "region": "Zuidoost",
    "employee": "J. de Vries",
    "reference": "VT-1",
    "facts": "Vader sloeg.",
    "unsafety": ["partnergeweld"],
    "told_family": "later",
    "told_note": "Morgen.",
    "agreements": "Moeder slaapt bij oma.",
}


@pytest.mark.parametrize("lacking", REPORT)
def test_no_missing_field_blocks_a_report(cast, lacking):
    data = {name: value for name, value in REPORT.items() if name != lacking}
    data["happened_on"] = day(-1).isoformat() if lacking != "happened_on" else ""
    client_for(cast.sanne).post(url("report", started(cast.family()).pk), data)
    assert Report.objects.count() == 1


ACUTE = {
    "who": "Noor",
    "what_now": "Vader slaat.",
    "where_children": "Bij oma.",
    "who_called": "112",
    "agreed": "Moeder blijft bij oma.",
}


@pytest.mark.parametrize("lacking", [*ACUTE, "everything", "nothing"])
def test_no_missing_field_blocks_an_acute_report(cast, lacking):
    data = {} if lacking == "everything" else {k: v for k, v in ACUTE.items() if k != lacking}
    case, client = cast.family(), client_for(cast.sanne)
    answer = client.post(url("acute_for_case", case.pk), data, follow=True)
    assert "Vastgelegd om" in answer.text
    acute = AcuteReport.objects.get()
    assert len(acute.filled) == len(data)


@pytest.mark.parametrize("text", ["x" * 100_000, "nul\x00teken", "<script>alert(1)</script>", "🚨"])
def test_no_text_is_refused_in_an_acute_report(cast, text):
    case, client = cast.family(), client_for(cast.sanne)
    answer = client.post(url("acute_for_case", case.pk), dict.fromkeys(ACUTE, text), follow=True)
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    assert AcuteReport.objects.count() == 1


@pytest.mark.parametrize("who", ["sanne", "tessa", "aysel", "rob"])
def test_everyone_who_thinks_along_records_acute_danger(cast, who):
    case, user = cast.family(), getattr(cast, who)
    if who == "rob":
        let_in(cast, case, user)
    client_for(user).post(url("acute_for_case", case.pk), {})
    assert AcuteReport.objects.get().by == user


def test_the_numbers_come_first(cast):
    case, client = cast.family(), client_for(cast.sanne)
    for address in (url("acute"), url("acute_new"), url("acute_for_case", case.pk)):
        text = client.get(address).text
        assert 0 < text.index("tel:112") < text.index("tel:08002000") < text.rindex("<form"), (
            address
        )


@pytest.mark.parametrize("data", [{}, {"name": "De Wit"}, {"name": "x" * 500, "team": "999"}])
def test_a_family_that_is_not_here_yet(cast, data):
    answer = client_for(cast.sanne).post(url("acute_new"), data, follow=True)
    assert "Vastgelegd om" in answer.text


def test_two_people_at_once_on_closing_get_a_sentence(cast):
    meldcode = started(cast.family())
    weighed(meldcode, NEE)
    data = {"how": "verklaard", "note": "Gevallen met de fiets."}
    first = client_for(cast.sanne).post(url("close", meldcode.pk), data, follow=True)
    assert "De meldcode is afgesloten." in first.text
    second = client_for(cast.ruud).post(url("close", meldcode.pk), data)
    assert second.status_code == 200
    assert "Sanne Verhagen heeft deze meldcode afgesloten" in second.text


def test_closing_too_early_says_what_is_missing(cast):
    meldcode = started(cast.family())
    data = {"how": "veilig", "note": "Klaar."}
    answer = client_for(cast.sanne).post(url("close", meldcode.pk), data)
    assert "Er is nog geen besluit vastgelegd bij stap 5." in answer.text


def test_a_closed_meldcode_is_read_and_started_again(cast):
    meldcode, client = started(cast.family()), client_for(cast.sanne)
    weighed(meldcode, NEE)
    actions.close(meldcode=meldcode, how="verklaard", note="Val van de fiets.", by=cast.sanne)
    text = client.get(url("detail", meldcode.pk)).text
    assert "Val van de fiets." in text
    assert "Opnieuw starten" in text
    client.post(url("reopen", meldcode.pk))
    assert Meldcode.objects.running().get().previous == meldcode


def test_departing_shows_on_the_page_the_list_and_the_family(cast):
    meldcode = ready_to_decide(cast.family(), JA, JA)
    entry(meldcode, 4, cast.aysel, consulted_role="aandachtsfunctionaris", advice="Toch melden.")
    decided(meldcode)
    next_step(meldcode)
    client = client_for(cast.tessa)
    for address in (
        url("detail", meldcode.pk),
        url("list"),
        reverse("cases:detail", args=[meldcode.case_id]),
        f"{reverse('cases:list')}?wie=team",
    ):
        assert "Afgeweken van de norm" in client.get(address).text, address


def test_feedback_is_recorded_from_the_page(cast):
    meldcode, client = started(cast.family()), client_for(cast.sanne)
    report = actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    address = url("feedback", meldcode.pk, report.pk)
    assert "Terugkoppeling vastleggen" in client.get(url("detail", meldcode.pk)).text
    client.post(address, {"feedback": "Overdracht volgt."})
    assert "Overdracht volgt." in client.get(url("detail", meldcode.pk)).text
    other = started(cast.family("Bakker"))
    assert client.get(url("feedback", other.pk, report.pk)).status_code == 404
