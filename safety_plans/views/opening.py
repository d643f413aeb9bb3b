"""From a request to a version: guarded by its case, read once, logged."""

from audit.denials import Denied
from cases.guard import open_linked
from safety_plans.models import PlanVersion, SafetyPlan


def open_version(request, pk, *, section="veiligheidsplan") -> PlanVersion:
    rows = PlanVersion.objects.select_related("plan", "made_by", "issued_by")
    return open_linked(request, rows, pk, section=section)


def open_plan(request, pk) -> SafetyPlan:
    return open_linked(request, SafetyPlan.objects, pk, section="veiligheidsplan")


def part_of(version, model, pk):
    """Return a row of a version, or None when it is not (or no longer) there."""
    part = model.objects.filter(version=version, pk=pk).first()
    if part is not None:
        part.version = version
    return part


def part_or_denied(version, model, pk):
    part = part_of(version, model, pk)
    if part is None:
        raise Denied(subject_type=model._meta.label_lower, subject_id=pk)
    return part


def posted(request):
    """Return what was posted, also when it is empty; None when nothing was."""
    return request.POST if request.method == "POST" else None
