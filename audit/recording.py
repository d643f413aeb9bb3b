"""The one way to write an audit event."""

from django.db import DatabaseError

from audit import registry
from audit.actors import as_actor
from audit.models import Event, EventCase
from audit.origin import current


class AuditUnavailable(RuntimeError):
    """The log cannot be written, so the act may not happen and the page may not be shown."""


def record(
    code, *, by, subject=None, case_id=None, case_ids=(), rule="", details=None, denied=False
) -> Event:
    """Write one event inside the caller's transaction and return it.

    `by` is a user or audit.Actor; `case_ids` are the cases that a list showed; `details` holds
    names of sections and numbers, never contents. Raises UnknownEvent, NoActor or
    AuditUnavailable: in each case the caller's transaction must not commit.
    """
    registry.sentence(code)
    actor, origin = as_actor(by), current()
    event = Event(
        code=code,
        result=Event.Result.DENIED if denied else Event.Result.OK,
        actor_id=actor.id,
        actor_name=actor.name,
        actor_role=actor.role,
        actor_team=actor.team,
        rule=rule,
        subject_type=subject._meta.label_lower if subject is not None else "",
        subject_id=str(subject.pk) if subject is not None else "",
        case_id=case_id,
        details=details or {},
        origin_ip=origin.ip,
        origin_session=origin.session,
        request_id=origin.request_id,
    )
    try:
        event.save(force_insert=True)
        EventCase.objects.bulk_create(EventCase(event=event, case_id=pk) for pk in set(case_ids))
    except DatabaseError as error:
        raise AuditUnavailable from error
    return event
