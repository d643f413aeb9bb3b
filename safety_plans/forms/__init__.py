from safety_plans.forms.blocks import BLOCK_FORMS
from safety_plans.forms.evaluating import EvaluationPage
from safety_plans.forms.following import AgreeingForm, CheckForm, EndForm
from safety_plans.forms.rows import AgreementForm, ConditionForm, HelperForm, SignForm

__all__ = [
    "BLOCK_FORMS",
    "AgreeingForm",
    "AgreementForm",
    "CheckForm",
    "ConditionForm",
    "EndForm",
    "EvaluationPage",
    "HelperForm",
    "SignForm",
]
