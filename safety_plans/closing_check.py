"""What of the plan stands in the way of closing a case (R11, domain.md 4.3)."""

from safety_plans.conditions import broken_in
from safety_plans.models import SafetyPlan


def what_is_open(case) -> list[str]:
    plan = SafetyPlan.objects.running().filter(case=case).first()
    if plan is None:
        return []
    sentences = ["Het veiligheidsplan loopt nog. Evalueer het en kies dat het plan klaar is."]
    if broken_in([case.pk]):
        sentences.append("Een voorwaarde uit het veiligheidsplan wordt niet gehaald.")
    return sentences
