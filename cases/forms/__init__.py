from cases.forms.changing import (
    AcceptHandoverForm,
    CloseForm,
    FrameForm,
    InviteForm,
    LiftShieldForm,
    NextStepForm,
    OwnerForm,
    PhaseForm,
    ShieldForm,
    TaskDoneForm,
    TaskForm,
    WatchForm,
)
from cases.forms.opening import HouseholdFormSet, NewCaseForm, PersonForm, PersonFormSet
from cases.forms.recording import SignalForm

__all__ = [
    "AcceptHandoverForm",
    "CloseForm",
    "FrameForm",
    "HouseholdFormSet",
    "InviteForm",
    "LiftShieldForm",
    "NewCaseForm",
    "NextStepForm",
    "OwnerForm",
    "PersonForm",
    "PersonFormSet",
    "PhaseForm",
    "ShieldForm",
    "SignalForm",
    "TaskDoneForm",
    "TaskForm",
    "WatchForm",
]
