from cases.models.case import (
    Case,
    CaseChange,
    CaseGrant,
    CaseNumber,
    Handover,
    SafetyWatch,
    TransitionRefused,
)
from cases.models.family import Family, Household, Person
from cases.models.imported import ImportedFamily
from cases.models.signal import LegacyNote, Signal
from cases.models.task import Task

__all__ = [
    "Case",
    "CaseChange",
    "CaseGrant",
    "CaseNumber",
    "Family",
    "Handover",
    "Household",
    "ImportedFamily",
    "LegacyNote",
    "Person",
    "SafetyWatch",
    "Signal",
    "Task",
    "TransitionRefused",
]
