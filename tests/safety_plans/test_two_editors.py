"""Two people write at the same draft: the second hears it and loses nothing (design 2, idea 10)."""

import pytest

from safety_plans import actions
from safety_plans.actions import ChangedMeanwhile, PartGone
from safety_plans.models import Agreement, Condition
from safety_plans.views import drafting, following
from tests.cast import client_for
from tests.safety_plans.making import draft, issued, today
from tests.safety_plans.test_on_screen import url

pytestmark = pytest.mark.django_db


def save(version, seen, by, block="waarom", **fields):
    return actions.save_block(version=version, block=block, fields=fields, seen=seen, by=by)


def test_the_second_editor_gets_a_sentence_and_the_text_of_the_first(cast):
    version = draft(cast.family(), cast.sanne)
    seen = version.lock_version
    save(version, seen, cast.ruud, what_happened="Tekst van Ruud")
    with pytest.raises(ChangedMeanwhile, match="Ruud Kok") as clash:
        save(version, seen, cast.sanne, what_happened="Tekst van Sanne")
    assert clash.value.current["what_happened"] == "Tekst van Ruud"
    version.refresh_from_db()
    assert version.what_happened == "Tekst van Ruud"


def test_having_seen_the_first_text_the_second_may_save(cast):
    version = draft(cast.family(), cast.sanne)
    seen = version.lock_version
    save(version, seen, cast.ruud, what_happened="Tekst van Ruud")
    with pytest.raises(ChangedMeanwhile) as clash:
        save(version, seen, cast.sanne, what_happened="Samen")
    assert (
        save(version, clash.value.number, cast.sanne, what_happened="Samen").what_happened
        == "Samen"
    )


def test_two_blocks_don_t_get_in_each_others_way(cast):
    version = draft(cast.family(), cast.sanne)
    seen = version.lock_version
    save(version, seen, cast.ruud, what_happened="Tekst van Ruud")
    save(version, seen, cast.sanne, block="kind", child_part="Tekst van Sanne")
    version.refresh_from_db()
    assert (version.what_happened, version.child_part) == ("Tekst van Ruud", "Tekst van Sanne")


def test_the_same_text_twice_is_no_clash(cast):
    version = draft(cast.family(), cast.sanne)
    seen = version.lock_version
    save(version, seen, cast.ruud, what_happened="Samen getypt")
    save(version, seen, cast.sanne, what_happened="Samen getypt")


def test_rows_are_guarded_too(cast):
    version = draft(cast.family(), cast.sanne)
    seen, part = version.lock_version, version.agreements.first()
    actions.change_part(part=part, fields={"doer": "mama"}, seen=seen, by=cast.ruud)
    with pytest.raises(ChangedMeanwhile) as clash:
        actions.change_part(part=part, fields={"doer": "oma"}, seen=seen, by=cast.sanne)
    assert clash.value.current == {"doer": "mama"}


def test_a_row_that_is_gone_gives_a_sentence(cast):
    version = draft(cast.family(), cast.sanne)
    part = version.agreements.first()
    actions.remove_part(part=version.agreements.first(), by=cast.ruud)
    with pytest.raises(PartGone, match="weggehaald"):
        actions.change_part(part=part, fields={"doer": "oma"}, seen=0, by=cast.sanne)


def test_rows_move_and_keep_their_numbers_without_gaps(cast):
    version = draft(cast.family(), cast.sanne)
    first, second = version.agreements.all()
    actions.move_part(part=second, up=True, by=cast.sanne)
    assert list(version.agreements.all()) == [second, first]
    actions.move_part(part=second, up=True, by=cast.sanne)
    assert list(version.agreements.all()) == [second, first]
    actions.remove_part(part=second, by=cast.sanne)
    assert [one.order for one in Agreement.objects.filter(version=version)] == [1]


def taken_away_just_after_it_was_found(monkeypatch, view, by):
    """A colleague is first, between the moment that the view finds the row and that it acts."""
    real = view.part_or_denied

    def found_and_gone(version, model, part_id):
        part = real(version, model, part_id)
        actions.remove_part(part=real(version, model, part_id), by=by)
        return part

    monkeypatch.setattr(view, "part_or_denied", found_and_gone)


@pytest.mark.parametrize("what", ["weghalen/", "omhoog/"])
def test_acting_on_a_row_that_just_went_gives_a_sentence(cast, monkeypatch, what):
    version = draft(cast.family(), cast.sanne)
    address = url(version, f"afspraken/{version.agreements.last().pk}/{what}")
    taken_away_just_after_it_was_found(monkeypatch, drafting, cast.ruud)
    answer = client_for(cast.sanne).post(address, follow=True)
    assert answer.redirect_chain[-1][0] == url(version, "afspraken/")
    assert "weggehaald" in answer.content.decode()


def test_moving_in_place_leads_to_the_whole_page_with_the_sentence(cast, monkeypatch):
    version = draft(cast.family(), cast.sanne)
    address = url(version, f"afspraken/{version.agreements.last().pk}/omhoog/")
    taken_away_just_after_it_was_found(monkeypatch, drafting, cast.ruud)
    answer = client_for(cast.sanne).post(address, headers={"HX-Request": "true"})
    assert answer["HX-Redirect"] == url(version, "afspraken/")


def test_a_check_of_a_condition_that_just_went_keeps_what_was_typed(cast, monkeypatch):
    version = draft(cast.family(), cast.sanne)
    address = url(version, f"voorwaarden/{version.conditions.get().pk}/kijken/")
    taken_away_just_after_it_was_found(monkeypatch, following, cast.ruud)
    fields = {"status": "niet", "seen_on": today(), "seen_by": "oma", "how": "Net getypt"}
    answer = client_for(cast.sanne).post(address, fields)
    assert answer.status_code == 200
    assert "weggehaald" in answer.content.decode()
    assert "Net getypt" in answer.content.decode()


def test_taking_away_a_broken_condition_is_refused_with_a_sentence(cast):
    version = issued(cast.family(), cast.sanne)
    broken = {"status": "niet", "seen_on": today(), "seen_by": "oma", "how": "Gezien"}
    actions.check_condition(condition=version.conditions.get(), fields=broken, by=cast.sanne)
    version = actions.start_next_version(version=version, by=cast.sanne)
    address = url(version, f"voorwaarden/{version.conditions.get().pk}/weghalen/")
    answer = client_for(cast.sanne).post(address, follow=True)
    assert "gaat nu niet goed" in answer.content.decode()
    assert Condition.objects.filter(version=version).exists()


def test_the_same_new_row_sent_twice_is_one_row(cast):
    version = draft(cast.family(), cast.sanne)
    before = version.agreements.count()
    row = {"behaviour": "Oma haalt Noor op.", "doer": "oma", "phase": "direct"}
    client = client_for(cast.sanne)
    for _ in range(2):
        client.post(url(version, "afspraken/"), row)
    assert version.agreements.count() == before + 1
    client.post(url(version, "afspraken/"), {**row, "doer": "opa"})
    assert version.agreements.count() == before + 2
