"""What a user does with a plan. Each action is one transaction with its own line in the log."""

from safety_plans.actions.drafting import ChangedMeanwhile, PartGone
from safety_plans.actions.evaluating import NewEvaluation, end_plan, evaluate
from safety_plans.actions.following import check_condition, record_agreeing
from safety_plans.actions.issuing import issue, record_copy
from safety_plans.actions.starting import start_next_version, start_plan
from safety_plans.actions.writing import (
    add_part,
    change_part,
    move_part,
    remove_part,
    save_block,
)

__all__ = [
    "ChangedMeanwhile",
    "NewEvaluation",
    "PartGone",
    "add_part",
    "change_part",
    "check_condition",
    "end_plan",
    "evaluate",
    "issue",
    "move_part",
    "record_agreeing",
    "record_copy",
    "remove_part",
    "save_block",
    "start_next_version",
    "start_plan",
]
