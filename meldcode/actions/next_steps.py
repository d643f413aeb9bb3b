from django.db import transaction

from audit.denials import require
from audit.recording import record
from meldcode.actions.following import follow_up
from meldcode.actions.locking import locked_running
from meldcode.models import NextAction
from meldcode.permissions import why_not_work_in


@transaction.atomic
def set_next_action(*, meldcode, text, due_on, owner, by) -> NextAction:
    """Say what comes next, when and by whom; every running meldcode has one (R6)."""
    require(why_not_work_in(by, meldcode))
    meldcode = locked_running(meldcode)
    action = NextAction.objects.create(
        meldcode=meldcode, text=text, due_on=due_on, owner=owner, by=by
    )
    record("meldcode.next_action_set", by=by, subject=action, case_id=meldcode.case_id)
    follow_up(meldcode, by=by)
    return action
