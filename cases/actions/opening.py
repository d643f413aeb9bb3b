from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.enums import CaseStatus, Frame, Phase, WatchedBy
from cases.models import Case, CaseChange, Family, Household, Person, SafetyWatch
from cases.numbers import next_number
from cases.permissions import why_not_open

Aspect = CaseChange.Aspect


@dataclass
class NewHousehold:
    """An address of a family; `fields` are those of Household."""

    fields: dict


@dataclass
class NewPerson:
    """Someone in a family; `houses` are positions in NewCase.households, `bsn` nine checked digits."""

    fields: dict
    houses: list[int] = field(default_factory=list)
    bsn: str = ""


@dataclass
class NewCase:
    """All that opens a case: the family, its people and houses, team, owner, kader, first concern.

    An empty `watched_by` says that nobody holds sight on safety; only a takeover from an older system
    may leave that open. `closed_on` is for a case that was closed there.
    """

    family_name: str
    team: object
    owner: object | None
    first_concern: str = ""
    frame: str = Frame.VOLUNTARY
    phase: str = Phase.DIRECT
    status: str = CaseStatus.ACTIVE
    opened_on: date | None = None
    closed_on: date | None = None
    closing_reason: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    watched_by: str = WatchedBy.TEAM
    substitute: object | None = None
    households: list[NewHousehold] = field(default_factory=list)
    people: list[NewPerson] = field(default_factory=list)


@transaction.atomic
def open_case(*, new: NewCase, by) -> Case:
    """Make the family, its people and its case, and return the case.

    The owner holds sight on safety from the first moment (R7). Raises audit.denials.Refused.
    """
    require(why_not_open(by))
    case = build_case(new, by=by)
    record("cases.opened", by=by, subject=case, case_id=case.pk, rule="eigen team")
    return case


def build_case(new: NewCase, *, by) -> Case:
    """Write the rows of a new case; the caller holds the transaction and the audit event."""
    family = Family.objects.create(name=new.family_name)
    houses = _add_houses(family, new.households)
    for person in new.people:
        write_person(family, person, houses)
    case = Case(
        number=next_number(timezone.localdate().year),
        family=family,
        team=new.team,
        owner=new.owner,
        status=new.status,
        frame=new.frame,
        phase=new.phase,
        first_concern=new.first_concern,
        next_step=new.next_step,
        next_step_on=new.next_step_on,
        opened_on=new.opened_on or timezone.localdate(),
        closed_on=new.closed_on,
        closing_reason=new.closing_reason,
    )
    case.refresh_search_text()
    case.save(force_insert=True)
    _begin_history(case, new, by)
    return case


def _begin_history(case, new, by):
    first = {Aspect.FRAME: case.frame, Aspect.PHASE: case.phase, Aspect.STATUS: case.status}
    if case.owner:
        first[Aspect.OWNER] = case.owner.full_name
    CaseChange.objects.bulk_create(
        CaseChange(case=case, aspect=aspect, value=value, reason="Begin van het dossier", by=by)
        for aspect, value in first.items()
    )
    holder = case.owner if new.watched_by == WatchedBy.TEAM else None
    if holder or new.watched_by not in ("", WatchedBy.TEAM):
        SafetyWatch.objects.create(
            case=case,
            watched_by=new.watched_by,
            holder=holder,
            substitute=new.substitute,
            by=by,
        )


def _add_houses(family, households):
    return [
        Household.objects.create(family=family, order=place, **house.fields)
        for place, house in enumerate(households, start=1)
    ]


def write_person(family, new: NewPerson, houses) -> Person:
    """Write the row of a new person; the caller holds the transaction and the audit event."""
    person = Person(family=family, **new.fields)
    if new.bsn:
        person.set_bsn(new.bsn)
    person.save(force_insert=True)
    person.households.set([houses[place] for place in new.houses])
    return person
