from django.db import transaction

from audit.denials import require
from audit.recording import record
from cases.models import Signal
from cases.permissions import why_not_work_on


@transaction.atomic
def record_signal(*, case, fields: dict, about=(), by) -> Signal:
    """Record what was seen or told, once, with source and date (R12). Returns the Signal."""
    require(why_not_work_on(by, case))
    signal = Signal.objects.create(case=case, recorded_by=by, **fields)
    signal.about.set(about)
    record("cases.signal_recorded", by=by, subject=signal, case_id=case.pk)
    return signal
