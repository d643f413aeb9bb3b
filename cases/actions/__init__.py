"""What a user does with a family. Each action is one transaction with its own line in the log."""

from cases.actions.changing import (
    change_frame,
    change_owner,
    change_phase,
    close,
    set_next_step,
    set_watch,
)
from cases.actions.handing_over import accept_handover, offer_handover
from cases.actions.opening import (
    NewCase,
    NewHousehold,
    NewPerson,
    open_case,
)
from cases.actions.people import add_person, change_person
from cases.actions.recording import record_signal
from cases.actions.sharing import invite, lift_shield, shield
from cases.actions.taking_over import OldNote, Origin, take_over
from cases.actions.tasks import add_task, complete_task

__all__ = [
    "NewCase",
    "NewHousehold",
    "NewPerson",
    "OldNote",
    "Origin",
    "accept_handover",
    "add_person",
    "add_task",
    "change_frame",
    "change_owner",
    "change_person",
    "change_phase",
    "close",
    "complete_task",
    "invite",
    "lift_shield",
    "offer_handover",
    "open_case",
    "record_signal",
    "set_next_step",
    "set_watch",
    "shield",
    "take_over",
]
