"""What was given to a family never changes: by the actions, by the models, by the database (R8)."""

import pytest
from django.db import DatabaseError, transaction

from safety_plans import actions, triggers
from safety_plans.models import (
    PARTS,
    Agreement,
    Condition,
    Frozen,
    PlanHelper,
    PlanVersion,
    WarningSign,
)
from tests.safety_plans.making import issued, write

pytestmark = pytest.mark.django_db
TEXT = {
    Condition: "text",
    Agreement: "behaviour",
    WarningSign: "what_you_see",
    PlanHelper: "does",
}


def test_every_kind_of_part_is_tried_below():
    assert set(TEXT) == set(PARTS)
    assert {model._meta.db_table for model in PARTS} == set(triggers.PARTS)


def test_the_trigger_knows_every_column():
    columns = {field.column for field in PlanVersion._meta.concrete_fields}
    assert columns - PlanVersion.FREE == set(triggers.FROZEN_COLUMNS)


def test_a_block_of_an_issued_version_cannot_be_saved(cast):
    version = issued(cast.family(), cast.sanne)
    with pytest.raises(Frozen, match="nieuwe versie"):
        write(version, "waarom", cast.sanne, what_happened="Iets anders")


@pytest.mark.parametrize("model", PARTS)
def test_the_actions_leave_issued_parts_alone(cast, model):
    version = issued(cast.family(), cast.sanne)
    part = model.objects.filter(version=version).first()
    fields = {TEXT[model]: "Iets anders"}
    tries = [
        lambda: actions.change_part(part=part, fields=fields, seen=99, by=cast.sanne),
        lambda: actions.remove_part(part=part, by=cast.sanne),
        lambda: actions.move_part(part=part, up=True, by=cast.sanne),
        lambda: actions.add_part(version=version, model=model, fields=fields, by=cast.sanne),
    ]
    for attempt in tries:
        with pytest.raises(Frozen):
            attempt()


@pytest.mark.parametrize("model", PARTS)
def test_the_models_refuse_too(cast, model):
    part = model.objects.filter(version=issued(cast.family(), cast.sanne)).first()
    setattr(part, TEXT[model], "Iets anders")
    with pytest.raises(Frozen):
        part.save()
    with pytest.raises(Frozen):
        part.delete()


def test_the_version_itself_refuses_too(cast):
    version = issued(cast.family(), cast.sanne)
    version.what_happened = "Iets anders"
    for attempt in (version.save, version.delete, lambda: version.save(update_fields=["phase"])):
        with pytest.raises(Frozen):
            attempt()


@pytest.mark.parametrize("model", PARTS)
def test_the_database_refuses_what_goes_around_the_models(cast, model):
    version = issued(cast.family(), cast.sanne)
    rows = model.objects.filter(version=version)
    part = rows.first()
    draft = actions.start_next_version(version=version, by=cast.sanne)
    part.pk, part.order = None, 9
    tries = [
        lambda: rows.update(**{TEXT[model]: "Iets anders"}),
        lambda: model.objects.filter(version=draft).update(version=version),
        lambda: rows._raw_delete("default"),
        lambda: model.objects.bulk_create([part]),
    ]
    for attempt in tries:
        assert _refused(attempt)


@pytest.mark.parametrize("column", triggers.FROZEN_COLUMNS)
def test_the_database_refuses_every_column_of_an_issued_version(cast, column):
    version = issued(cast.family(), cast.sanne)
    field = next(f for f in PlanVersion._meta.concrete_fields if f.column == column)
    rows = PlanVersion.objects.filter(pk=version.pk)
    assert _refused(lambda: rows.update(**{field.name: getattr(version, field.name)}))


def test_the_database_lets_no_issued_version_go_back_or_away(cast):
    rows = PlanVersion.objects.filter(pk=issued(cast.family(), cast.sanne).pk)
    assert _refused(lambda: rows.update(state="draft"))
    assert _refused(lambda: rows._raw_delete("default"))


def test_a_draft_stays_open_in_the_database(cast):
    version = actions.start_plan(case=cast.family(), by=cast.sanne)
    assert PlanVersion.objects.filter(pk=version.pk).update(what_happened="Dit mag") == 1


def _refused(attempt) -> bool:
    try:
        with transaction.atomic():
            attempt()
    except DatabaseError as error:
        return triggers.WHY in str(error)
    return False
