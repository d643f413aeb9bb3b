"""The veiligheidsplan of a story."""

from datetime import time
from decimal import Decimal

from demo_region import telling_plan as telling
from demo_region.playing.scene import Scene, play
from safety_plans import actions
from safety_plans.actions import NewEvaluation
from safety_plans.models import Agreement, Condition, PlanHelper, WarningSign


def _write(scene, by, block, **fields):
    scene.version.refresh_from_db()
    scene.version = actions.save_block(
        version=scene.version, block=block, fields=fields, seen=scene.version.lock_version, by=by
    )


def _add(scene, by, model, **fields):
    return actions.add_part(version=scene.version, model=model, fields=fields, by=by)


@play.register
def _(event: telling.Plan, scene: Scene):
    by = scene.who(event.by)
    scene.version = actions.start_plan(case=scene.case, by=by)
    _write_texts(event, scene, by)
    _write_when(event, scene, by)
    _add_parts(event, scene, by)
    if event.issued:
        scene.version = actions.issue(version=scene.version, by=by)


def _write_texts(event, scene, by):
    _write(
        scene,
        by,
        "waarom",
        what_happened=event.happened,
        worried_that=event.afraid,
        going_well=event.well,
    )
    _write(
        scene,
        by,
        "kind",
        child_part=event.child,
        child_missing_reason=event.child_missing,
        child_explained_by=event.explained_by,
        child_explained_on=scene.day if event.explained_by else None,
    )
    _write(scene, by, "als-het-niet-lukt", if_it_fails=event.fails)


def _write_when(event, scene, by):
    _write(
        scene,
        by,
        "evaluatiedatum",
        evaluation_on=scene.days.workday(event.evaluate),
        evaluation_time=time.fromisoformat(event.clock) if event.clock else None,
        evaluation_place=event.place,
    )
    _write(
        scene,
        by,
        "bereikbaar",
        contact_name=scene.owner.full_name,
        contact_phone=TEAM_PHONES[scene.story.team],
        given_to=event.given_to,
    )


# No number behind an area code begins with 0, so these reach nobody.
TEAM_PHONES = {"Noord": "0499-000 101", "Zuid": "0499-000 202", "Midden": "0499-000 303"}


def _add_parts(event, scene, by):
    for one in event.conditions:
        _add_condition(scene, by, one)
    conditions = list(scene.version.conditions.all())
    for one in event.agreements:
        _add_agreement(scene, by, one, conditions)
    for one in event.signs:
        whose = _person_or_text(scene, one.whose, "person", "whose")
        _add(scene, by, WarningSign, what_you_see=one.see, what_then=one.then, **whose)
    for one in event.helpers:
        _add_helper(scene, by, one)


def _add_condition(scene, by, one):
    set_on = None if one.ago is None else scene.days.past(one.ago)
    fields = {"text": one.text, "set_by": one.set_by, "set_on": set_on, "reference": one.reference}
    _add(scene, by, Condition, **fields)


def _add_agreement(scene, by, one, conditions):
    _add(
        scene,
        by,
        Agreement,
        phase=one.phase or scene.case.phase,
        situation=one.situation,
        behaviour=one.behaviour,
        checker=one.checker,
        check_rhythm=one.rhythm,
        place_time=one.where,
        condition=conditions[one.condition - 1] if one.condition else None,
        **_person_or_text(scene, one.doer, "doer_person", "doer"),
    )


def _add_helper(scene, by, one):
    _add(
        scene,
        by,
        PlanHelper,
        relation=one.relation,
        does=one.does,
        phone=one.phone,
        may_be_named=one.may_be_named,
        **_person_or_text(scene, one.name, "person", "name"),
    )


def _person_or_text(scene, name, person_field, text_field):
    """Link someone of the family by given name; anyone else stands there as text."""
    if name in scene.people:
        return {person_field: scene.people[name]}
    return {text_field: name}


@play.register
def _(event: telling.PlanAnswer, scene: Scene):
    fields = {
        "answer": event.answer,
        "on": scene.day,
        "way": event.way,
        "witness": event.witness,
        "remark": event.remark,
        **_person_or_text(scene, event.who, "person", "name"),
    }
    actions.record_agreeing(version=scene.version, fields=fields, by=scene.who(event.by))


@play.register
def _(event: telling.Checked, scene: Scene):
    condition = scene.version.conditions.get(order=event.number)
    fields = {
        "status": event.status,
        "seen_on": scene.happened_on(event),
        "seen_by": event.seen_by,
        "how": event.how,
    }
    actions.check_condition(condition=condition, fields=fields, by=scene.who(event.by))


@play.register
def _(event: telling.Evaluated, scene: Scene):
    agreements = scene.version.agreements.order_by("order")
    outcomes = {
        agreement.pk: {"kept": kept, "remark": remark}
        for agreement, (kept, remark) in zip(agreements, event.kept, strict=True)
    }
    new = NewEvaluation(
        held_on=scene.day,
        present=event.present,
        decision=event.decision,
        decision_reason=event.why,
        new_signals=event.new,
        next_on=None if event.next is None else scene.days.workday(event.next),
        outcomes=outcomes,
        scores=[_score(scene, one) for one in event.scores],
    )
    actions.evaluate(version=scene.version, new=new, by=scene.who(event.by))
    scene.version.refresh_from_db()


def _score(scene, one: telling.Score) -> dict:
    return {
        **_person_or_text(scene, one.who, "person", "who"),
        "number": Decimal(str(one.number)),
        "motivation": one.why,
        "kind": one.kind,
    }


@play.register
def _(event: telling.NextVersion, scene: Scene):
    by = scene.who(event.by)
    scene.version = scene.version.plan.versions.drafts().get()
    if event.child:
        _write(scene, by, "kind", child_part=event.child)
    _add_parts(event, scene, by)
    scene.version = actions.issue(version=scene.version, by=by)
