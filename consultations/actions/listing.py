"""Getting a family on a list, and from one list to the next."""

from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked as locked_case
from cases.models import TransitionRefused
from cases.permissions import why_not_record_acute
from consultations.dates import first_day, list_name
from consultations.enums import Naming, State, Urgency
from consultations.models import Bringing, Consultation, ConsultationDay, StateChange
from consultations.permissions import why_not_bring_in
from worklist.workdays import next_working_day


class AlreadyOnList(TransitionRefused):
    """The family is on that list already, with a question at least as pressing."""


def locked_day(team, date) -> ConsultationDay:
    """Return the day of a team, made when it was not there, held until the transaction ends."""
    day, _ = ConsultationDay.objects.get_or_create(team=team, date=date)
    days = ConsultationDay.objects.select_for_update(of=("self",), no_key=True)
    return days.select_related("team", "leader").get(pk=day.pk)


def coming_day(team, today) -> ConsultationDay:
    """Return the list of the first spreekuur to come that is not closed: today's, or a later one."""
    day = locked_day(team, first_day(today))
    while day.is_closed:
        day = locked_day(team, next_working_day(day.date))
    return day


@transaction.atomic
def bring_in(*, case, question, why_today, urgency, by, naming=Naming.ANONYMOUS) -> Consultation:
    """Put a family on the list of today's spreekuur, or of the next one when today's is closed.

    A family that is on that list already gets the question added when it is more pressing;
    else raises AlreadyOnList. Raises audit.denials.Refused.
    """
    case = locked_case(case)
    require(why_not_bring_in(by, case))
    day = coming_day(case.team, timezone.localdate())
    item = day.consultations.on_the_list().filter(case=case).first()
    if item is None:
        return _put_on(day, case, by, question, why_today, urgency, naming)
    if not item.raises(urgency):
        where = list_name(day.date, timezone.localdate())
        raise AlreadyOnList(f"{case.family_name} staat al op de lijst van {where}.")
    return _add_to(item, by, question, why_today, urgency)


@transaction.atomic
def put_on_list(*, case, question, why_today, urgency, by) -> Consultation | None:
    """Put a family on the next spreekuur because of what happened, not because someone asks to.

    Acute danger and a broken condition come on the list whoever records them (domain.md 1.10,
    R10), so this asks no more than recording acute danger does. A family that is on the list
    already gets the question added. A closed case is on no list: then None.
    """
    require(why_not_record_acute(by))
    case = locked_case(case)
    if not case.is_open:
        return None
    day = coming_day(case.team, timezone.localdate())
    item = day.consultations.on_the_list().filter(case=case).first()
    if item is None:
        return _put_on(day, case, by, question, why_today, urgency, Naming.ANONYMOUS)
    return _add_to(item, by, question, why_today, urgency)


def _put_on(day, case, by, question, why_today, urgency, naming) -> Consultation:
    item = put_row(
        day,
        case=case,
        question=question,
        why_today=why_today,
        urgency=Urgency(urgency),
        naming=Naming(naming),
        brought_by=by,
    )
    write_bringing(item, question, why_today, urgency, by)
    record("consultations.brought_in", by=by, subject=item, case_id=case.pk)
    return item


def put_row(day, **fields) -> Consultation:
    """Write the row at the end of a day's list; the caller holds the day and the audit event."""
    last = day.consultations.order_by("-order").values_list("order", flat=True).first() or 0
    item = Consultation.objects.create(day=day, order=last + 1, **fields)
    StateChange.objects.create(consultation=item, state=State.WAITING, by=item.brought_by)
    return item


def write_bringing(item, question, why_today, urgency, by):
    Bringing.objects.create(
        consultation=item, question=question, why_today=why_today, urgency=Urgency(urgency), by=by
    )


def _add_to(item, by, question, why_today, urgency) -> Consultation:
    raised = item.raises(urgency)
    item.add_question(question, why_today, Urgency(urgency) if raised else item.urgency)
    item.save(update_fields=["question", "why_today", "urgency"])
    write_bringing(item, question, why_today, urgency, by)
    code = "consultations.urgency_raised" if raised else "consultations.question_added"
    record(code, by=by, subject=item, case_id=item.case_id)
    return item
