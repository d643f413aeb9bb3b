from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked
from cases.models import TransitionRefused
from safety_plans.actions.drafting import locked_version
from safety_plans.copying import copy_version
from safety_plans.models import PlanVersion, SafetyPlan
from safety_plans.permissions import why_not_follow, why_not_start


@transaction.atomic
def start_plan(*, case, by) -> PlanVersion:
    """Begin the one running plan of a case and return its first draft.

    Raises TransitionRefused when a colleague was first.
    """
    case = locked(case)
    require(why_not_start(by, case))
    if SafetyPlan.objects.running().filter(case=case).exists():
        raise TransitionRefused("Er loopt al een veiligheidsplan voor dit gezin.")
    plan = SafetyPlan.objects.create(case=case, started_by=by)
    version = PlanVersion.objects.create(
        plan=plan,
        case=case,
        number=1,
        phase=case.phase,
        contact_name=case.owner.full_name if case.owner else by.full_name,
        made_by=by,
    )
    record("safety_plans.started", by=by, subject=version, case_id=case.pk)
    return version


@transaction.atomic
def start_next_version(*, version, by) -> PlanVersion:
    """Begin a draft from the version in force, without an evaluation: something changed (3.5)."""
    version = locked_version(version)
    require(why_not_follow(by, version))
    if not version.is_in_force:
        raise TransitionRefused(
            "Alleen van de versie die nu geldt, kun je een nieuwe versie maken."
        )
    if draft := version.plan.versions.drafts().first():
        raise TransitionRefused(f"Er is al een concept: versie {draft.number}.")
    draft = copy_version(version, by=by, at=timezone.now())
    record("safety_plans.next_started", by=by, subject=draft, case_id=version.case_id)
    return draft
