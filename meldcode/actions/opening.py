from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked as locked_case
from meldcode.actions.locking import running_of
from meldcode.actions.steps import link_signal
from meldcode.models import Meldcode
from meldcode.permissions import why_not_start


@transaction.atomic
def open_meldcode(*, signal, by, subject=None) -> Meldcode:
    """Start a meldcode from a signal, or add the signal to the one that already runs.

    The signal is the first entry of step 1: linked, not retyped.
    """
    require(why_not_start(by, signal.case))
    case = locked_case(signal.case)
    meldcode = running_of(case)
    if meldcode is None:
        meldcode = begin(case, by=by, signal=signal, subject=subject)
        record("meldcode.opened", by=by, subject=meldcode, case_id=case.pk)
    link_signal(meldcode, signal, by=by)
    return meldcode


def begin(case, *, by, signal=None, subject=None, previous=None) -> Meldcode:
    """Write a new meldcode; the caller holds the case and writes the audit event."""
    now = timezone.now()
    return Meldcode.objects.create(
        case=case,
        signal=signal,
        subject=subject,
        previous=previous,
        opened_by=by,
        opened_at=now,
        step_since=now,
    )
