"""Two people at one table: what everybody typed is kept (design 2, idea 10)."""

from django.utils import timezone

from audit.denials import require
from cases.models import TransitionRefused
from cases.permissions import why_not_work_on
from safety_plans.models import DraftChange, Frozen, PlanVersion, SafetyPlan

WITH = ("plan", "case__family", "case__team", "case__owner")


class ChangedMeanwhile(TransitionRefused):
    """A colleague saved the same block or row after this editor opened it.

    `current` holds the colleague's values by field name.
    """

    def __init__(self, change, current):
        clock = timezone.localtime(change.at)
        super().__init__(
            f"{change.by.full_name} bewaarde dit om {clock:%H:%M}, terwijl jij aan het schrijven was. "
            "Jouw tekst staat nog in het formulier. De tekst van je collega staat eronder."
        )
        self.current, self.number = current, change.number


class PartGone(TransitionRefused):
    """A colleague took this row away."""

    def __init__(self):
        super().__init__("Een collega heeft deze regel weggehaald. Jouw tekst staat nog hier.")


def locked_plan(plan_id) -> SafetyPlan:
    """Return the plan as it is now, held until the transaction ends.

    Every action holds the plan before it reads or writes a version of it. As this is the only lock
    that they take, issuing and evaluating never wait for each other in a circle.
    """
    plans = SafetyPlan.objects.select_for_update(of=("self",), no_key=True)
    return plans.select_related("case").get(pk=plan_id)


def locked_version(version: PlanVersion) -> PlanVersion:
    """Return the version as it is now, with its plan held until the transaction ends."""
    locked_plan(version.plan_id)
    return PlanVersion.objects.select_related(*WITH).get(pk=version.pk)


def locked_draft(version: PlanVersion, *, by) -> PlanVersion:
    """Return a version that may still be written. Raises Frozen when it was issued or stopped."""
    version = locked_version(version)
    require(why_not_work_on(by, version.case))
    if why_not := version.why_not_change():
        raise Frozen(why_not)
    return version


def refuse_when_changed(version, subject, seen, current):
    """Raise ChangedMeanwhile when this subject was saved after change number `seen`."""
    later = version.changes.filter(subject=str(subject), number__gt=seen).select_related("by")
    if change := later.first():
        raise ChangedMeanwhile(change, current)


def note_change(version, subject, *, by):
    """Count one change of a draft; the number is what the next editor has seen."""
    version.lock_version += 1
    version.save(update_fields=["lock_version"])
    DraftChange.objects.create(
        version=version, number=version.lock_version, subject=str(subject), by=by
    )
