"""What falls due in a plan: its evaluation, its first version, the version after an evaluation."""

from datetime import datetime

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone

from cases.due import in_scope
from cases.enums import CaseStatus, Phase
from cases.models import Case
from safety_plans.enums import VersionState
from safety_plans.models import Evaluation, PlanVersion
from safety_plans.rhythm import ISSUE_AFTER_EVALUATION_WORKING_DAYS, first_plan_due
from worklist.items import DueItem, Scope
from worklist.workdays import add_working_days, working_days_between


def evaluations(scope: Scope):
    """Plans that must be looked back on, until it is done."""
    rows = PlanVersion.objects.waiting_for_evaluation().filter(evaluation_on__lte=scope.until)
    rows = in_scope(rows.filter(case__closed_on=None), scope, case="case__", owner="case__owner")
    for version in rows.select_related("case__family"):
        yield _item(
            version.case,
            key=f"plan-evaluation:{version.pk}:{version.evaluation_on}",
            kind="plan_evaluation",
            sentence=_when(version.evaluation_on, scope.today),
            due_on=version.evaluation_on,
            url=reverse("safety_plans:evaluate", args=[version.pk]),
            action="Evalueren",
        )


def _when(day, today) -> str:
    late = working_days_between(day, today)
    if not late:
        return "Evaluatie van het plan"
    return f"Evaluatie van het plan is {late} {'werkdag' if late == 1 else 'werkdagen'} te laat"


def without_plan(scope: Scope):
    """Families in direct safety without a plan in force, two weeks after the start."""
    in_force = PlanVersion.objects.in_force().filter(case=OuterRef("pk"))
    rows = Case.objects.filter(~Exists(in_force), status=CaseStatus.ACTIVE, phase=Phase.DIRECT)
    for case in in_scope(rows, scope).select_related("family"):
        due_on = first_plan_due(case.opened_on)
        if due_on <= scope.until:
            yield _item(
                case,
                key=f"plan-missing:{case.pk}:{due_on}",
                kind="plan_missing",
                sentence="Er is nog geen geldig veiligheidsplan",
                due_on=due_on,
                url=reverse("safety_plans:of_case", args=[case.pk]),
                action="Naar het plan",
            )


def unissued_after_evaluation(scope: Scope):
    """After an evaluation the next version is given out, or nothing would fall due."""
    rows = Evaluation.objects.filter(
        version__state=VersionState.EVALUATED, version__plan__ended_on=None
    ).select_related("version__case__family")
    versions = in_scope(
        PlanVersion.objects.filter(case__closed_on=None), scope, case="case__", owner="case__owner"
    )
    for evaluation in rows.filter(version__in=versions):
        due_on = add_working_days(_day(evaluation.at), ISSUE_AFTER_EVALUATION_WORKING_DAYS)
        if due_on <= scope.until:
            yield _item(
                evaluation.version.case,
                key=f"plan-unissued:{evaluation.version_id}:{due_on}",
                kind="plan_unissued",
                sentence="Het plan is geëvalueerd. De nieuwe versie is nog niet uitgegeven",
                due_on=due_on,
                url=reverse("safety_plans:of_case", args=[evaluation.version.case_id]),
                action="Naar het concept",
            )


def _day(moment: datetime):
    return timezone.localdate(moment)


def _item(case, **fields) -> DueItem:
    return DueItem(
        case_id=case.pk,
        family_name=case.family_name,
        owner_id=case.owner_id,
        team_id=case.team_id,
        **fields,
    )


SOURCES = {
    "plan_evaluation": ("Evaluatie van het plan", evaluations),
    "plan_missing": ("Geen geldig plan", without_plan),
    "plan_unissued": ("Plan klaar om uit te geven", unissued_after_evaluation),
}
