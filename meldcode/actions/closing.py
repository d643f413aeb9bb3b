from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked as locked_case
from cases.models import TransitionRefused
from meldcode.actions.following import finish_last_step
from meldcode.actions.locking import locked, locked_running, require_all, running_of
from meldcode.actions.opening import begin
from meldcode.models import Meldcode
from meldcode.permissions import why_not_decide, why_not_start
from meldcode.standing import before_closing, standing_of
from meldcode.transitions import AFTER_DECISION


@transaction.atomic
def close(*, meldcode, how, note, by) -> Meldcode:
    """Close in one of the three ways of domain.md 2.2. Raises NotYet with what is still open."""
    require(why_not_decide(by, meldcode))
    meldcode = locked_running(meldcode)
    standing = standing_of(meldcode)
    require_all([*before_closing(standing, how), *_without_note(note)])
    if meldcode.state in AFTER_DECISION:
        finish_last_step(meldcode, standing, by=by)
    meldcode.close(how=how, note=note, by=by, at=timezone.now())
    meldcode.save()
    record(
        "meldcode.closed",
        by=by,
        subject=meldcode,
        case_id=meldcode.case_id,
        details={"hoe": str(how)},
    )
    return meldcode


def _without_note(note):
    return [] if note.strip() else ["Schrijf op hoe en met welke afspraken je afsluit."]


@transaction.atomic
def reopen(*, meldcode, by) -> Meldcode:
    """Start a new meldcode that is linked to the closed one (domain.md 2.2)."""
    require(why_not_start(by, meldcode.case))
    case = locked_case(meldcode.case)
    old = locked(meldcode)
    if running_of(case):
        raise TransitionRefused("Er loopt al een meldcode voor dit gezin.")
    if old.is_running:
        raise TransitionRefused("Deze meldcode loopt nog.")
    new = begin(case, by=by, subject=old.subject, previous=old)
    record("meldcode.reopened", by=by, subject=new, case_id=case.pk)
    return new
