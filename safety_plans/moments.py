"""What the plan brings to the timeline of a family."""

from itertools import chain

from django.urls import reverse

from cases.timeline import Moment
from safety_plans.models import ConditionCheck, Evaluation, PlanVersion


def plan_moments(case, viewer, limit):
    yield from chain(_issued(case, limit), _evaluated(case, limit), _checked(case, limit))


def _issued(case, limit):
    rows = PlanVersion.objects.filter(case=case, issued_at__isnull=False)
    for version in rows.select_related("issued_by").order_by("-issued_at")[:limit]:
        yield Moment(
            at=version.issued_at,
            kind="plan",
            title=f"Veiligheidsplan: versie {version.number} uitgegeven",
            by_name=version.issued_by.full_name,
            url=reverse("safety_plans:version", args=[version.pk]),
        )


def _evaluated(case, limit):
    rows = Evaluation.objects.filter(version__case=case).select_related("by", "version")
    for evaluation in rows.order_by("-at")[:limit]:
        yield Moment(
            at=evaluation.at,
            kind="plan",
            title=f"Veiligheidsplan: versie {evaluation.version.number} geëvalueerd",
            text=evaluation.get_decision_display(),
            by_name=evaluation.by.full_name,
            url=reverse("safety_plans:version", args=[evaluation.version_id]),
        )


def _checked(case, limit):
    rows = ConditionCheck.objects.filter(condition__version__case=case)
    for check in rows.select_related("condition", "recorded_by").order_by("-recorded_at")[:limit]:
        yield Moment(
            at=check.recorded_at,
            kind="plan",
            title=f"Voorwaarde: {check.get_status_display().lower()}",
            text=f"{check.condition.text} {check.how}".strip(),
            by_name=check.recorded_by.full_name,
            url=reverse("safety_plans:version", args=[check.condition.version_id]),
        )
