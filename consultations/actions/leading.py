"""Leading a spreekuur: who is there, and which family is discussed."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked as locked_case
from cases.models import TransitionRefused
from consultations.actions.listing import coming_day, locked_day, put_row, write_bringing
from consultations.enums import State
from consultations.models import Consultation, ConsultationDay, LeaderChange, Presence, StateChange
from consultations.permissions import why_not_lead_item, why_not_lead_spreekuur, why_not_move
from worklist.workdays import next_working_day


@dataclass(frozen=True)
class Visitor:
    """Someone of another organisation without an account here."""

    name: str
    organisation: str
    role: str = ""


def locked(consultation) -> Consultation:
    """Return the item as it is now, with its case and day, all held until the transaction ends.

    Everyone takes hold of the case first and then the day, so that two people never wait for
    each other.
    """
    locked_case(consultation.case)
    hold = {"of": ("self",), "no_key": True}
    ConsultationDay.objects.select_for_update(**hold).get(pk=consultation.day_id)
    items = Consultation.objects.select_for_update(**hold)
    return items.select_related("case__family", "case__team", "day__team").get(pk=consultation.pk)


def _write_state(item, by, at, fields=()):
    item.save(update_fields=["state", *fields])
    StateChange.objects.create(consultation=item, state=item.state, by=by, at=at)


@transaction.atomic
def start(*, consultation, by) -> Consultation:
    """Begin to discuss a family; the one that was being discussed goes back to waiting."""
    require(why_not_lead_item(by, consultation))
    item, now = locked(consultation), timezone.now()
    if item.day.is_closed:
        raise TransitionRefused("Dit spreekuur is afgesloten. Zet het gezin op een volgende lijst.")
    item.start(at=now)
    for other in item.day.consultations.filter(state=State.BEING_DISCUSSED):
        other.park()
        _write_state(other, by, now)
        record("consultations.parked", by=by, subject=other, case_id=other.case_id)
    _write_state(item, by, now, ["started_at"])
    record("consultations.started", by=by, subject=item, case_id=item.case_id)
    return item


@transaction.atomic
def finish(*, consultation, by) -> Consultation:
    """Say that a family has been discussed. Raises TransitionRefused when a colleague was first."""
    require(why_not_lead_item(by, consultation))
    item, now = locked(consultation), timezone.now()
    item.finish(at=now)
    _write_state(item, by, now, ["discussed_at"])
    record("consultations.finished", by=by, subject=item, case_id=item.case_id)
    return item


@transaction.atomic
def move_on(*, consultation, by) -> Consultation:
    """Put a family on the list of the next spreekuur, with its question, and return it there."""
    require(why_not_move(by, consultation))
    item = locked(consultation)
    item.move()
    _write_state(item, by, timezone.now())
    moved = _on_next_list(item, by)
    record("consultations.moved", by=by, subject=moved, case_id=item.case_id)
    return moved


def _on_next_list(item, by) -> Consultation:
    day = _next_day(item.day)
    there = day.consultations.on_the_list().filter(case=item.case).first()
    if there is None:
        return _copy(item, day)
    urgency = item.urgency if there.raises(item.urgency) else there.urgency
    there.add_question(item.question, item.why_today, urgency)
    there.save(update_fields=["question", "why_today", "urgency"])
    write_bringing(there, item.question, item.why_today, item.urgency, by)
    return there


def _next_day(day) -> ConsultationDay:
    """Return the day after this list; for a list of the past that is the first one to come."""
    today = timezone.localdate()
    if day.date < today:
        return coming_day(day.team, today)
    following = locked_day(day.team, next_working_day(day.date))
    return _next_day(following) if following.is_closed else following


def _copy(item, day) -> Consultation:
    moved = put_row(
        day,
        case=item.case,
        question=item.question,
        why_today=item.why_today,
        urgency=item.urgency,
        naming=item.naming,
        brought_by=item.brought_by,
        moved_from=item,
    )
    write_bringing(moved, item.question, item.why_today, item.urgency, item.brought_by)
    return moved


@transaction.atomic
def set_leader(*, team, on, leader, by) -> ConsultationDay:
    """Say who leads the spreekuur of a day."""
    require(why_not_lead_spreekuur(by, team))
    day = locked_day(team, on)
    if day.leader == leader:
        return day
    day.leader = leader
    day.save(update_fields=["leader"])
    LeaderChange.objects.create(day=day, leader=leader, by=by)
    record("consultations.leader_set", by=by, subject=day, rule="gespreksleider")
    return day


@transaction.atomic
def set_presence(*, team, on, colleagues, visitors, by) -> ConsultationDay:
    """Say who is there. Who was written down and is not there after all, is withdrawn."""
    require(why_not_lead_spreekuur(by, team))
    day = locked_day(team, on)
    wanted = {**{user: {"user": user} for user in colleagues}, **_by_visitor(visitors)}
    known = {_who(row): row for row in day.presences.valid()}
    gone = [row.pk for who, row in known.items() if who not in wanted]
    day.presences.filter(pk__in=gone).update(withdrawn_at=timezone.now(), withdrawn_by=by)
    for who, fields in wanted.items():
        if who not in known:
            Presence.objects.create(day=day, recorded_by=by, **fields)
    record("consultations.presence_set", by=by, subject=day, details={"aanwezig": len(wanted)})
    return day


def _by_visitor(visitors):
    return {
        visitor: {
            "name": visitor.name,
            "organisation": visitor.organisation,
            "role": visitor.role,
        }
        for visitor in visitors
    }


def _who(row):
    return row.user or Visitor(row.name, row.organisation, row.role)


@transaction.atomic
def record_who_is_there(*, team, on, leader, colleagues, visitors, by) -> ConsultationDay:
    """Record leader and presence of a day at once."""
    if leader:
        set_leader(team=team, on=on, leader=leader, by=by)
    return set_presence(team=team, on=on, colleagues=colleagues, visitors=visitors, by=by)


@transaction.atomic
def close_day(*, team, on, by) -> ConsultationDay:
    """End the spreekuur of a day: who is brought in from now on comes on the next list."""
    require(why_not_lead_spreekuur(by, team))
    if on > timezone.localdate():
        raise TransitionRefused("Dit spreekuur komt nog. Sluit het af op de dag zelf.")
    day = locked_day(team, on)
    _refuse_during_a_talk(day, by)
    day.close(by=by, at=timezone.now())
    day.save(update_fields=["closed_at", "closed_by"])
    record("consultations.day_closed", by=by, subject=day, rule="gespreksleider")
    return day


def _refuse_during_a_talk(day, by):
    """Only a talk that who closes may know of counts; another goes on, and is not told of (R17)."""
    if day.consultations.filter(state=State.BEING_DISCUSSED).visible_to(by).exists():
        raise TransitionRefused("Rond eerst het gezin af dat nu besproken wordt.")
