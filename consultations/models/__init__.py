from consultations.models.consultation import QUESTION_LENGTH, Bringing, Consultation, StateChange
from consultations.models.day import ConsultationDay, LeaderChange, Presence
from consultations.models.discussion import Advice, Decision, Note

__all__ = [
    "QUESTION_LENGTH",
    "Advice",
    "Bringing",
    "Consultation",
    "ConsultationDay",
    "Decision",
    "LeaderChange",
    "Note",
    "Presence",
    "StateChange",
]
