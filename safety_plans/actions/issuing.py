from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from safety_plans.actions.drafting import locked_draft
from safety_plans.family_copy import paper_of
from safety_plans.models import PlanVersion
from safety_plans.permissions import why_not_print


@transaction.atomic
def issue(*, version, by) -> PlanVersion:
    """Give a draft to the family: it freezes, and replaces the version before it (R8).

    Raises TransitionRefused without a good evaluation date, Frozen when a colleague was first.
    """
    version = locked_draft(version, by=by)
    version.issue(by=by, at=timezone.now(), paper=paper_of(version))
    for last in version.plan.versions.in_force():
        last.replace()
        last.save(update_fields=["state"])
    version.save(update_fields=["state", "issued_by", "issued_at", "paper"])
    record(
        "safety_plans.issued",
        by=by,
        subject=version,
        case_id=version.case_id,
        details={"versie": version.number},
    )
    return version


@transaction.atomic
def record_copy(*, version, by) -> None:
    """Log that a copy for the family was made; called before the PDF leaves the building."""
    require(why_not_print(by, version))
    record(
        "safety_plans.printed",
        by=by,
        subject=version,
        case_id=version.case_id,
        details={"versie": version.number},
    )
