"""What the plan shows of a family on its page and in lists, for many families at once."""

from django.utils import timezone

from cases.enums import CaseStatus, Phase
from cases.panels import Badge
from safety_plans.conditions import broken_in, watched_in
from safety_plans.enums import VersionState
from safety_plans.models import PlanVersion, ScaleScore
from safety_plans.scale import scale_of

KNOWN = "_watched_conditions"


def register(panels, *, needs):
    folder = "safety_plans/panels"
    panels.register_panel(
        "broken", order=10, load=broken, template=f"{folder}/_broken.html", banner=True
    )
    panels.register_panel(
        "conditions", order=20, load=conditions, template=f"{folder}/_conditions.html"
    )
    panels.register_panel("plan", order=10, load=plan, template=f"{folder}/_plan.html", side=True)
    panels.register_act(
        "Veiligheidsplan", url_name="safety_plans:of_case", icon="shield-check", needs=needs
    )


def broken(cases, viewer):
    watched = conditions(cases, viewer)
    missed = {pk: [one for one in rows if one.is_broken] for pk, rows in watched.items()}
    return {case_id: rows for case_id, rows in missed.items() if rows}


def conditions(cases, viewer):
    """Two panels of one page ask this about the same cases: the second finds it on them."""
    if not all(hasattr(case, KNOWN) for case in cases):
        found = watched_in([case.pk for case in cases])
        for case in cases:
            setattr(case, KNOWN, found.get(case.pk))
    known = {case.pk: getattr(case, KNOWN) for case in cases}
    return {case_id: rows for case_id, rows in known.items() if rows}


def plan(cases, viewer):
    """The version in force and the draft of each case, and the lines of its scores."""
    versions = _versions(cases)
    scores = ScaleScore.objects.filter(
        evaluation__version__case__in=cases, evaluation__version__plan__ended_on=None
    ).select_related("evaluation__version", "person")
    by_case: dict = {}
    for score in scores:
        by_case.setdefault(score.evaluation.version.case_id, []).append(score)
    return {
        case.pk: {
            **versions.get(case.pk, {"in_force": None, "draft": None}),
            "scale": (scale := scale_of(by_case.get(case.pk, []))),
            "drawing": scale.drawing() if scale else None,
        }
        for case in cases
    }


def badges(cases, viewer):
    today, versions = timezone.localdate(), _versions(cases)
    missed = broken_in([case.pk for case in cases])
    return {
        case.pk: [*_badges(case, versions.get(case.pk), today, case.pk in missed)]
        for case in cases
        if case.status == CaseStatus.ACTIVE
    }


def _badges(case, versions, today, has_broken):
    in_force = versions["in_force"] if versions else None
    if has_broken:
        yield Badge("Voorwaarde niet gehaald", "now")
    if in_force is None and case.phase == Phase.DIRECT:
        yield Badge("Geen geldig plan", "soon")
    if in_force and in_force.state == VersionState.ISSUED and in_force.evaluation_on < today:
        yield Badge("Evaluatie te laat", "now")


def _versions(cases):
    found: dict = {}
    for version in PlanVersion.objects.current().filter(case__in=cases):
        both = found.setdefault(version.case_id, {"in_force": None, "draft": None})
        both["draft" if version.is_draft else "in_force"] = version
    return found
