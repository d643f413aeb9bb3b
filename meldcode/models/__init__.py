from meldcode.models.acute import AcuteReport
from meldcode.models.deciding import Decision, NextAction, Report, Weighing
from meldcode.models.meldcode import Meldcode
from meldcode.models.steps import StepEntry, StepMark

__all__ = [
    "AcuteReport",
    "Decision",
    "Meldcode",
    "NextAction",
    "Report",
    "StepEntry",
    "StepMark",
    "Weighing",
]
