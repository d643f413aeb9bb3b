from meldcode.forms.acute import AcuteForm, NewFamilyForm
from meldcode.forms.deciding import CloseForm, DecideForm, FeedbackForm, NextActionForm
from meldcode.forms.reporting import ReportForm
from meldcode.forms.steps import MarkForm, MarkSignalsForm, SkipForm, entry_form
from meldcode.forms.weighing import BlockForm, new_weighings

__all__ = [
    "AcuteForm",
    "BlockForm",
    "CloseForm",
    "DecideForm",
    "FeedbackForm",
    "MarkForm",
    "MarkSignalsForm",
    "NewFamilyForm",
    "NextActionForm",
    "ReportForm",
    "SkipForm",
    "entry_form",
    "new_weighings",
]
