"""What a user does at the spreekuur. Each action is one transaction and writes in the log."""

from consultations.actions.discussing import (
    Said,
    WrittenMeanwhile,
    decide,
    give_advice,
    note,
    record_and_finish,
    record_and_move_on,
    record_discussion,
)
from consultations.actions.leading import (
    Visitor,
    close_day,
    finish,
    move_on,
    record_who_is_there,
    set_leader,
    set_presence,
    start,
)
from consultations.actions.listing import AlreadyOnList, bring_in, put_on_list

__all__ = [
    "AlreadyOnList",
    "Said",
    "Visitor",
    "WrittenMeanwhile",
    "bring_in",
    "close_day",
    "decide",
    "finish",
    "give_advice",
    "move_on",
    "note",
    "put_on_list",
    "record_and_finish",
    "record_and_move_on",
    "record_discussion",
    "record_who_is_there",
    "set_leader",
    "set_presence",
    "start",
]
