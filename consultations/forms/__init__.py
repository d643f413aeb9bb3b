from consultations.forms.bringing import BringInForm
from consultations.forms.discussion import DiscussionForm, TaskFormSet, with_one_more
from consultations.forms.presence import PresenceForm, VisitorFormSet

__all__ = [
    "BringInForm",
    "DiscussionForm",
    "PresenceForm",
    "TaskFormSet",
    "VisitorFormSet",
    "with_one_more",
]
