from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.letting_in import let_in
from cases.closing import what_is_open
from cases.enums import CaseStatus, Frame, Phase, WatchedBy
from cases.models import Case, CaseChange, SafetyWatch, TransitionRefused
from cases.permissions import why_not_lead, why_not_work_on
from cases.who_sees import sees

Aspect = CaseChange.Aspect


def locked(case: Case) -> Case:
    """Return the case as it is now, held until the transaction ends.

    NO KEY: a colleague's insert that refers to the case need not wait for us, nor we for him.
    """
    held = Case.objects.select_for_update(of=("self",), no_key=True)
    return held.select_related("family", "team", "owner").get(pk=case.pk)


def write_change(case, aspect, value, reason, by):
    CaseChange.objects.create(case=case, aspect=aspect, value=value, reason=reason, by=by)


@transaction.atomic
def change_owner(*, case, owner, reason, by) -> Case:
    """Give the case to another owner, who then also holds sight on safety (R7, domain.md 1-4)."""
    case = locked(case)
    require(why_not_lead(by, case))
    if case.shielded:
        let_in(case, owner, by=by)
    case.owner = owner
    case.save(update_fields=["owner"])
    write_change(case, Aspect.OWNER, owner.full_name, reason, by)
    _replace_watch(case, WatchedBy.TEAM, owner, _substitute_of(case, other_than=owner), by)
    record("cases.owner_changed", by=by, subject=case, case_id=case.pk, rule="teamleider")
    return case


@transaction.atomic
def set_watch(*, case, holder, substitute, by, watched_by=WatchedBy.TEAM) -> SafetyWatch:
    """Say who holds sight on safety and who stands in, from now on."""
    case = locked(case)
    require(why_not_work_on(by, case))
    if substitute is not None and substitute == holder:
        raise TransitionRefused("Kies een ander als vervanger dan wie zelf zicht houdt.")
    if case.shielded:
        _let_in_who_cannot_see(case, filter(None, [holder, substitute]), by)
    watch = _replace_watch(case, watched_by, holder, substitute, by)
    record("cases.watch_changed", by=by, subject=watch, case_id=case.pk)
    return watch


def _let_in_who_cannot_see(case, people, by):
    """Sight on safety needs sight of the case; only who leads the team lets someone new in (R17)."""
    for user in people:
        if not sees(user, case):
            require(why_not_lead(by, case))
            let_in(case, user, by=by)


def people_of_watch(case) -> tuple:
    """Return who holds sight on safety now and who stands in; None where nobody does."""
    watch = case.watches.filter(until__isnull=True).select_related("holder", "substitute").first()
    return (watch.holder, watch.substitute) if watch else (None, None)


def _substitute_of(case, other_than):
    _, substitute = people_of_watch(case)
    return None if substitute == other_than else substitute


def _replace_watch(case, watched_by, holder, substitute, by) -> SafetyWatch:
    now = timezone.now()
    case.watches.filter(until__isnull=True).update(until=now)
    return SafetyWatch.objects.create(
        case=case, watched_by=watched_by, holder=holder, substitute=substitute, since=now, by=by
    )


@transaction.atomic
def change_frame(*, case, frame, reason, by) -> Case:
    """Record a change between vrijwillig and gedwongen, with its motivation."""
    case = locked(case)
    require(why_not_work_on(by, case))
    case.frame = Frame(frame)
    case.save(update_fields=["frame"])
    write_change(case, Aspect.FRAME, case.frame, reason, by)
    record("cases.frame_changed", by=by, subject=case, case_id=case.pk)
    return case


@transaction.atomic
def change_phase(*, case, phase, reason, by) -> Case:
    """Record a change of phase; going back to direct safety is possible (domain.md 3.2)."""
    case = locked(case)
    require(why_not_work_on(by, case))
    case.phase = Phase(phase)
    case.save(update_fields=["phase"])
    write_change(case, Aspect.PHASE, case.phase, reason, by)
    record("cases.phase_changed", by=by, subject=case, case_id=case.pk)
    return case


@transaction.atomic
def set_next_step(*, case, text, on, by) -> Case:
    """Say what comes next and when; every open case has one (R6)."""
    case = locked(case)
    require(why_not_work_on(by, case))
    case.next_step, case.next_step_on = text, on
    case.save(update_fields=["next_step", "next_step_on"])
    write_change(case, Aspect.NEXT_STEP, text, f"Voor {on:%d-%m-%Y}", by)
    record("cases.next_step_set", by=by, subject=case, case_id=case.pk)
    return case


class StillOpen(TransitionRefused):
    """The case may not close yet; `sentences` say what is open (R11)."""

    def __init__(self, sentences):
        super().__init__("Dit dossier kan nog niet dicht.")
        self.sentences = sentences


@transaction.atomic
def close(*, case, reason, by) -> Case:
    """Close a case when nothing in it is open. Raises StillOpen with what is."""
    case = locked(case)
    require(why_not_work_on(by, case))
    if still_open := what_is_open(case):
        raise StillOpen(still_open)
    case.close(on=timezone.localdate(), reason=reason)
    case.save()
    case.watches.filter(until__isnull=True).update(until=timezone.now())
    write_change(case, Aspect.STATUS, CaseStatus.CLOSED, reason, by)
    record("cases.closed", by=by, subject=case, case_id=case.pk)
    return case
