import re
from datetime import date, timedelta

import pytest

from audit.models import Event
from cases.actions import add_task, invite, shield
from cases.enums import TaskOrigin
from consultations import actions
from consultations.actions import Visitor
from consultations.enums import Naming, Urgency
from consultations.reading import day_list
from tests.cast import client_for
from tests.consultations.room import TUESDAY, bring_in, discussed, started

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)
TOKEN = re.compile(r'<input type="hidden" name="csrfmiddlewaretoken" value="\w+">')


def page_of(user, address="/spreekuur/", **headers):
    return client_for(user).get(address, headers=headers)


def shown_to(user, address="/spreekuur/"):
    return page_of(user, address).content.decode()


def test_red_comes_first_then_the_order_of_bringing_in(cast, monday):
    for name, urgency in (
        ("Peeters", "green"),
        ("Tesfay", "orange"),
        ("Aydin", "orange"),
        ("Bos", "red"),
    ):
        bring_in(cast.family(name), cast.sanne, Urgency(urgency))
    names = [entry.name for entry in day_list(cast.noord, TODAY, cast.sanne).entries]
    assert names == ["Gezin Bos", "Gezin Tesfay", "Gezin Aydin", "Gezin Peeters"]
    page = shown_to(cast.sanne)
    assert [page.index(name) for name in names[1:]] == sorted(
        page.index(name) for name in names[1:]
    )


def test_the_family_of_another_team_is_not_there(cast, monday):
    bring_in(cast.family("Bos", owner=cast.karel), cast.karel)
    assert "Gezin Bos" not in shown_to(cast.sanne)
    assert "Gezin Bos" in shown_to(cast.karel)


def test_a_shielded_family_is_not_shown_and_not_counted(cast, monday):
    hidden = cast.family("Geheim", owner=cast.ruud)
    bring_in(cast.family(), cast.sanne)
    bring_in(hidden, cast.ruud, Urgency.RED)
    shield(case=hidden, users=[], reason="Familie van een collega", by=cast.tessa)
    page = shown_to(cast.sanne)
    assert "Geheim" not in page
    assert "1 gezin<" in page
    assert "2 gezinnen<" in shown_to(cast.tessa)
    assert "1 gezin op de lijst" in client_for(cast.sanne).get("/").content.decode()


def test_a_guest_sees_the_invited_family_only(cast, monday):
    invited = cast.family()
    bring_in(invited, cast.sanne)
    other = bring_in(cast.family("Bakker"), cast.sanne)
    assert "Er is nu geen spreekuur voor jou" in shown_to(cast.rob)
    invite(case=invited, user=cast.rob, until=TODAY + timedelta(days=5), by=cast.tessa)
    page = shown_to(cast.rob)
    assert "Gezin Van Rooij" in page
    assert "Bakker" not in page
    assert page_of(cast.rob, other.get_absolute_url()).status_code == 404


def test_a_guest_advises_and_writes_nothing_else(cast, monday):
    item = started(cast)
    invite(case=item.case, user=cast.rob, until=TODAY, by=cast.tessa)
    rob = client_for(cast.rob)
    form = rob.get(item.get_absolute_url()).content.decode()
    assert 'name="advice"' in form
    assert 'name="facts"' not in form
    assert 'name="decision"' not in form
    sent = {"advice": "Vraag de jeugdbeschermer mee.", "facts": "x", "decision": "y",
            "taak-TOTAL_FORMS": "0", "taak-INITIAL_FORMS": "0"}  # fmt: skip
    rob.post(item.get_absolute_url(), sent)
    assert item.advices.get().giver == "Rob Hendriks"
    assert not item.notes.exists()
    assert not item.decisions.exists()


def test_an_anonymous_family_has_no_name_while_a_stranger_is_there(cast, monday):
    anonymous = cast.family("Bakker")
    named = cast.family("Tesfay")
    item = bring_in(anonymous, cast.sanne)
    bring_in(named, cast.sanne, naming=Naming.CONSENT)
    present(cast, [cast.sanne])
    assert "Gezin Bakker" in shown_to(cast.tessa)
    present(cast, [cast.sanne], visitors=[Visitor("Els Prins", "Veilig Thuis")])
    page = shown_to(cast.tessa)
    assert "Zonder naam" in page
    assert "Bakker" not in page
    assert "Gezin Tesfay" in page
    actions.start(consultation=item, by=cast.tessa)
    assert "Noor (" not in shown_to(cast.tessa)


def test_a_guest_who_was_let_in_may_hear_the_name(cast, monday):
    case = cast.family("Bakker")
    bring_in(case, cast.sanne)
    present(cast, [cast.sanne, cast.rob])
    assert "Gezin Bakker" not in shown_to(cast.tessa)
    invite(case=case, user=cast.rob, until=TODAY, by=cast.tessa)
    assert "Gezin Bakker" in shown_to(cast.tessa)


def present(cast, colleagues, visitors=()):
    actions.set_presence(
        team=cast.noord, on=TODAY, colleagues=colleagues, visitors=visitors, by=cast.tessa
    )


def test_tasks_of_last_time_come_with_the_days_they_are_late(cast, monday):
    item = discussed(cast)
    give_task(item, cast, "School bellen", TODAY)
    assert "School bellen" not in shown_to(cast.tessa)
    monday.move_to(TUESDAY)
    page = shown_to(cast.tessa)
    assert "Nog open van vorige keer" in page
    assert "1 dag te laat" in page


def give_task(item, cast, text, due_on):
    add_task(
        case=item.case, text=text, owner=cast.sanne, due_on=due_on, by=cast.tessa,
        origin=TaskOrigin.CONSULTATION, origin_id=item.pk,
    )  # fmt: skip


def test_an_earlier_day_can_be_read_back(cast, monday):
    discussed(cast)
    monday.move_to(TUESDAY)
    assert "Gezin Van Rooij" not in shown_to(cast.tessa)
    page = shown_to(cast.tessa, "/spreekuur/?dag=2026-11-23")
    assert "Gezin Van Rooij" in page
    assert "hx-trigger" not in page.partition('id="spreekuur"')[2].partition(">")[0]


@pytest.mark.parametrize("query", ["dag=gisteren", "dag=9999-99-99", "dag=0001-01-01", "team=x"])
def test_nonsense_in_the_address_shows_today(cast, monday, query):
    page = shown_to(cast.tessa, f"/spreekuur/?{query}")
    assert "Maandag 23 november, 9.00 uur" in page


def test_aysel_of_two_teams_chooses(cast, monday):
    bring_in(cast.family("Bos", owner=cast.karel), cast.karel)
    assert "Gezin Bos" not in shown_to(cast.aysel)
    assert "Gezin Bos" in shown_to(cast.aysel, f"/spreekuur/?team={cast.zuid.pk}")


def test_the_fragment_equals_the_page(cast, monday):
    started(cast)
    bring_in(cast.family("Bakker"), cast.ruud)
    page = TOKEN.sub("", shown_to(cast.tessa))
    part = page_of(cast.tessa, **{"HX-Request": "true"})
    assert part.headers["Vary"].find("HX-Request") >= 0
    fragment = TOKEN.sub("", part.content.decode()).strip()
    assert fragment.startswith('<div class="stack" id="spreekuur"')
    assert fragment in page


def test_a_refresh_without_news_shows_nothing_and_logs_nothing(cast, monday):
    item = bring_in(cast.family(), cast.sanne)
    address = re.search(r'hx-get="([^"]+)"', shown_to(cast.tessa).partition('id="spreekuur"')[2])[1]
    address = address.replace("&amp;", "&")
    read = Event.objects.filter(code="cases.listed").count()
    assert page_of(cast.tessa, address, **{"HX-Request": "true"}).status_code == 204
    assert Event.objects.filter(code="cases.listed").count() == read
    actions.start(consultation=item, by=cast.tessa)
    answer = page_of(cast.tessa, address, **{"HX-Request": "true"})
    assert answer.status_code == 200
    assert "Nu besproken: Gezin Van Rooij" in answer.content.decode()


def test_reading_the_list_is_logged_with_the_families_that_were_seen(cast, monday):
    item = bring_in(cast.family(), cast.sanne)
    shown_to(cast.ruud)
    event = Event.objects.get(code="cases.listed", actor_name="Ruud Kok")
    assert [row.case_id for row in event.shown.all()] == [item.case_id]


def test_a_longer_list_takes_no_more_queries(cast, monday, django_assert_max_num_queries):
    started(cast)
    present(cast, [cast.sanne, cast.rob])
    client = client_for(cast.tessa)
    client.get("/spreekuur/")
    for name in ("Bakker", "Bos", "Tesfay", "Aydin", "Peeters"):
        bring_in(cast.family(name), cast.sanne)
    with django_assert_max_num_queries(14):
        client.get("/spreekuur/")


def test_mijn_dag_says_when_it_is_and_which_are_mine(cast, monday):
    bring_in(cast.family(), cast.sanne)
    bring_in(cast.family("Bakker", owner=cast.ruud), cast.ruud)
    page = client_for(cast.sanne).get("/").content.decode()
    assert "Spreekuur vandaag" in page
    assert "2 gezinnen op de lijst" in page
    assert "1 van jou" in page


def test_a_list_of_families_shows_who_is_on_today(cast, monday):
    bring_in(cast.family(), cast.sanne)
    assert "Vandaag op spreekuur" in client_for(cast.sanne).get("/gezinnen/").content.decode()


def test_the_family_page_offers_the_spreekuur_to_who_may_bring_in(cast, monday):
    case = cast.family()
    for user, offered in ((cast.sanne, True), (cast.aysel, False)):
        page = client_for(user).get(f"/gezinnen/{case.pk}/").content.decode()
        assert ("Naar spreekuur" in page) is offered
