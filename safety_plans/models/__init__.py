from safety_plans.models.frozen import Frozen
from safety_plans.models.looking_back import Agreeing, AgreementOutcome, Evaluation, ScaleScore
from safety_plans.models.parts import (
    Agreement,
    Condition,
    ConditionCheck,
    PlanHelper,
    WarningSign,
)
from safety_plans.models.plan import DraftChange, PlanVersion, SafetyPlan

PARTS = (Condition, Agreement, WarningSign, PlanHelper)

__all__ = [
    "PARTS",
    "Agreeing",
    "Agreement",
    "AgreementOutcome",
    "Condition",
    "ConditionCheck",
    "DraftChange",
    "Evaluation",
    "Frozen",
    "PlanHelper",
    "PlanVersion",
    "SafetyPlan",
    "ScaleScore",
    "WarningSign",
]
