import pytest

from audit.denials import Refused
from audit.models import Event
from cases.models import Task, TransitionRefused
from consultations import actions
from consultations.enums import State, Topic
from tests.cast import client_for
from tests.consultations.room import bring_in, discussed, started, talk, task_rows

pytestmark = pytest.mark.django_db


def saved(cast, item, by=None, **answers):
    client = client_for(by or cast.tessa)
    return client.post(item.get_absolute_url(), talk(item, **answers), follow=True)


def test_tessa_records_a_talk_and_is_back_at_the_list(cast, monday):
    item = started(cast)
    answer = saved(
        cast,
        item,
        people="Noor, Mila, moeder",
        facts="Vader was zondag in huis.",
        advice="Bel vandaag met oom Karim.",
        giver=f"collega:{cast.ruud.pk}",
        decision="We gaan vanmiddag langs.",
        decided_by=cast.sanne.pk,
        actie="klaar",
        **task_rows(
            {"text": "Moeder bellen", "owner": cast.sanne.pk, "due_on": "2026-11-23"},
            {"text": "School bellen", "owner": cast.ruud.pk, "due_on": "2026-11-24"},
        ),
    )
    assert answer.redirect_chain[-1][0].startswith("/spreekuur/?team=")
    item.refresh_from_db()
    assert item.state == State.DISCUSSED
    assert item.discussed_at is not None
    assert item.decisions.get().decided_by == cast.sanne
    assert item.advices.get().giver == "Ruud Kok"
    given = Task.objects.from_origin("consultation", item.pk).order_by("due_on")
    assert [(task.text, task.owner) for task in given] == [
        ("Moeder bellen", cast.sanne),
        ("School bellen", cast.ruud),
    ]


def test_the_outcome_stands_on_the_family_page_and_on_mijn_dag(cast, monday):
    item = started(cast)
    saved(
        cast,
        item,
        decision="We gaan vanmiddag langs.",
        decided_by=cast.sanne.pk,
        **task_rows({"text": "School bellen", "owner": cast.ruud.pk, "due_on": "2026-11-23"}),
    )
    family = client_for(cast.sanne).get(f"/gezinnen/{item.case_id}/").content.decode()
    for text in ("Hoe praat ik met vader?", "We gaan vanmiddag langs.", "School bellen"):
        assert text in family
    assert "Taak uit spreekuur: School bellen" in client_for(cast.ruud).get("/").content.decode()


def test_one_more_task_row_comes_without_javascript_and_text_stays(cast, monday):
    item = started(cast)
    answer = saved(
        cast,
        item,
        facts="Vader was in huis.",
        meer="ja",
        **task_rows({"text": "School bellen", "owner": "", "due_on": ""}),
    )
    page = answer.content.decode()
    assert 'name="taak-1-text"' in page
    assert "School bellen" in page
    assert "Vader was in huis." in page
    assert not item.notes.exists()


def test_a_half_filled_task_is_explained_and_nothing_is_saved(cast, monday):
    item = started(cast)
    rows = task_rows({"text": "School bellen", "owner": "", "due_on": "2026-11-01"})
    page = saved(cast, item, facts="Vader was in huis.", **rows).content.decode()
    assert "Deze datum is al voorbij." in page
    assert "Vader was in huis." in page
    assert not item.notes.exists()


def test_an_advice_has_a_giver_and_a_decision_a_decider(cast, monday):
    item = started(cast)
    page = saved(cast, item, advice="Wacht.", decision="We wachten.").content.decode()
    assert "Kies wie dit advies geeft." in page
    assert "Kies wie dit besluit." in page
    assert not item.advices.exists()


def test_nonsense_in_the_form_gets_words_and_no_crash(cast, monday):
    item = started(cast)
    rows = {"taak-TOTAL_FORMS": "duizend", "taak-INITIAL_FORMS": "0"}
    for extra in (
        rows,
        {"seen": "-4"},
        {"giver": "bezoeker:x", "advice": "Wacht."},
        {**rows, "meer": "ja"},
    ):
        assert saved(cast, item, **extra).status_code == 200


def test_a_changed_answer_keeps_the_earlier_one(cast, monday):
    item = started(cast)
    actions.note(consultation=item, notes={Topic.FACTS: "Vader in huis."}, seen=0, by=cast.sanne)
    actions.note(consultation=item, notes={Topic.FACTS: "Oom in huis."}, seen=1, by=cast.sanne)
    assert [row.text for row in item.notes.all()] == ["Vader in huis.", "Oom in huis."]
    page = client_for(cast.sanne).get(item.get_absolute_url()).content.decode()
    assert "Wat er eerder stond" in page


def test_an_answer_that_did_not_change_is_no_new_row(cast, monday):
    item = started(cast)
    for _ in range(2):
        actions.note(
            consultation=item, notes={Topic.FACTS: "Vader in huis."}, seen=9, by=cast.sanne
        )
    assert item.notes.count() == 1


def test_two_who_write_under_one_question_do_not_wipe_each_other_out(cast, monday):
    item = started(cast)
    saved(cast, item, by=cast.ruud, facts="Vader sliep er.")
    page = saved(cast, item, facts="Vader was er kort.").content.decode()
    assert "Ruud Kok schreef hier intussen" in page
    assert "Vader was er kort." in page
    assert item.notes.get().text == "Vader sliep er."
    merged = saved(cast, item, seen="1", facts="Vader was er kort; Ruud: hij sliep er.")
    assert "Bewaard." in merged.content.decode()


def test_two_who_finish_one_item_get_a_sentence_and_keep_their_text(cast, monday):
    item = started(cast)
    actions.finish(consultation=item, by=cast.aysel)
    answer = saved(cast, item, facts="Vader sliep er.", actie="klaar")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Een collega rondde dit al af." in page
    assert "Vader sliep er." in page
    assert not item.notes.exists()
    assert "Bewaard." in saved(cast, item, facts="Vader sliep er.").content.decode()


def test_nothing_is_recorded_before_the_talk_begins(cast, monday):
    item = bring_in(cast.family(), cast.sanne)
    with pytest.raises(TransitionRefused, match="nog niet besproken"):
        actions.decide(consultation=item, text="Wachten.", decided_by=cast.sanne, by=cast.tessa)
    with pytest.raises(TransitionRefused, match="Begin eerst"):
        actions.finish(consultation=item, by=cast.tessa)


def test_a_later_decision_leaves_the_earlier_one(cast, monday):
    item = discussed(cast)
    for text in ("We wachten.", "We wachten niet meer."):
        actions.decide(consultation=item, text=text, decided_by=cast.sanne, by=cast.tessa)
    assert [row.text for row in item.decisions.all()] == ["We wachten.", "We wachten niet meer."]


def test_sanne_records_her_own_decision_and_not_that_of_ruud(cast, monday):
    item = started(cast)
    actions.decide(consultation=item, text="Ik bel.", decided_by=cast.sanne, by=cast.sanne)
    with pytest.raises(Refused, match="legt de gespreksleider vast"):
        actions.decide(consultation=item, text="Ruud belt.", decided_by=cast.ruud, by=cast.sanne)


def test_a_worker_does_not_open_or_finish(cast, monday):
    item = bring_in(cast.family(), cast.sanne)
    sanne = client_for(cast.sanne)
    assert sanne.post(f"{item.get_absolute_url()}beginnen/").status_code == 403
    actions.start(consultation=item, by=cast.tessa)
    answer = saved(cast, item, by=cast.sanne, facts="Vader sliep er.", actie="klaar")
    assert answer.status_code == 403
    item.refresh_from_db()
    assert item.state == State.BEING_DISCUSSED
    assert not item.notes.exists()


def test_a_dissenting_view_is_shown_as_such(cast, monday):
    item = started(cast)
    saved(cast, item, advice="Wacht niet.", giver=f"collega:{cast.aysel.pk}", dissenting="on")
    page = client_for(cast.sanne).get(item.get_absolute_url()).content.decode()
    assert "Andere mening" in page


def test_an_empty_voice_of_the_child_is_seen(cast, monday):
    started(cast)
    page = client_for(cast.sanne).get("/spreekuur/").content.decode()
    assert "Stem van het kind: nog niet gevraagd" in page


def test_each_act_stands_in_the_log_of_the_family(cast, monday):
    item = started(cast)
    saved(
        cast,
        item,
        facts="Vader sliep er.",
        decision="We gaan.",
        decided_by=cast.sanne.pk,
        actie="klaar",
    )
    codes = Event.objects.filter(case_id=item.case_id, code__startswith="consultations.")
    assert set(codes.values_list("code", flat=True)) == {
        "consultations.brought_in",
        "consultations.started",
        "consultations.noted",
        "consultations.decided",
        "consultations.finished",
    }


@pytest.mark.parametrize("total", ["²", "9" * 5000, "-1", ""])
def test_a_strange_number_of_rows_gives_one_more_row_and_no_error(cast, monday, total):
    item = started(cast)
    answer = client_for(cast.tessa).post(
        item.get_absolute_url(), talk(item, meer="ja", **{"taak-TOTAL_FORMS": total})
    )
    assert answer.status_code == 200
    assert 'name="taak-1-text"' in answer.content.decode()
