"""What a user does with a meldcode. Each action is one transaction with its own line in the log."""

from meldcode.actions.acute import NewFamily, record_acute, record_acute_for_new_family
from meldcode.actions.closing import close, reopen
from meldcode.actions.deciding import NewDecision, NewWeighing, decide, weigh
from meldcode.actions.next_steps import set_next_action
from meldcode.actions.opening import open_meldcode
from meldcode.actions.reporting import record_feedback, record_report
from meldcode.actions.steps import add_entry, mark_step, skip_step

__all__ = [
    "NewDecision",
    "NewFamily",
    "NewWeighing",
    "add_entry",
    "close",
    "decide",
    "mark_step",
    "open_meldcode",
    "record_acute",
    "record_acute_for_new_family",
    "record_feedback",
    "record_report",
    "reopen",
    "set_next_action",
    "skip_step",
    "weigh",
]
