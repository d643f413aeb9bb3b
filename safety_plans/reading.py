"""All that a plan page shows of one version, in a fixed number of queries."""

from itertools import groupby

from cases.enums import Phase
from safety_plans.conditions import watched_of
from safety_plans.loading import with_rows
from safety_plans.models import Agreeing, Evaluation, PlanVersion, ScaleScore
from safety_plans.plan_check import missing_in
from safety_plans.scale import scale_of

PHASES = list(Phase)


def page_of(version: PlanVersion) -> dict:
    """Return the context of a plan page."""
    with_rows(version)
    watched = watched_of(version)
    scale = scale_of(_scores(version))
    versions = list(version.plan.versions.all())
    return {
        "version": version,
        "plan": version.plan,
        "watched": watched,
        "broken": [one for one in watched if one.is_broken],
        "phases": agreements_by_phase(version),
        "signs": list(version.warningsigns.all()),
        "helpers": list(version.planhelpers.all()),
        "agreeings": last_answers(version),
        "evaluations": _evaluations(version),
        "scale": scale,
        "drawing": scale.drawing() if scale else None,
        "versions": versions,
        "draft": next((one for one in versions if one.is_draft), None),
        "missing": missing_in(version) if version.is_draft or version.is_in_force else [],
    }


def agreements_by_phase(version) -> list[tuple[Phase, list]]:
    """Return (phase, agreements) in the order of the phases; a later goal hides none."""
    rows = with_rows(version).agreements.all()
    ordered = sorted(rows, key=lambda one: (PHASES.index(one.phase), one.order))
    return [(Phase(phase), list(group)) for phase, group in groupby(ordered, lambda one: one.phase)]


def last_answers(version) -> list[Agreeing]:
    """Return what each person said last of this version."""
    rows = version.agreeings.select_related("person", "recorded_by").order_by("recorded_at", "id")
    return list({row.key: row for row in rows}.values())


def _evaluations(version):
    rows = Evaluation.objects.filter(version__plan=version.plan).select_related("version", "by")
    return list(
        rows.prefetch_related("outcomes__agreement", "scores__person").order_by("-held_on", "-id")
    )


def _scores(version):
    rows = ScaleScore.objects.filter(evaluation__version__plan=version.plan)
    return rows.select_related("evaluation", "person")
