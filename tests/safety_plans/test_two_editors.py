"""Two people write at the same draft: the second hears it and loses nothing (design 2, idea 10)."""

import pytest

from safety_plans import actions
from safety_plans.actions import ChangedMeanwhile, PartGone
from safety_plans.models import Agreement
from tests.safety_plans.making import draft

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
