"""How it goes with the conditions now: the last look at each, over all versions of the plan."""

from dataclasses import dataclass

from safety_plans.models import Condition, ConditionCheck, PlanVersion


@dataclass
class Watched:
    """A condition with the last check of it, or None when nobody looked yet."""

    condition: Condition
    check: ConditionCheck | None

    @property
    def is_broken(self):
        return self.check is not None and self.check.is_broken

    @property
    def status_text(self):
        return self.check.get_status_display() if self.check else "Nog niet bekend"

    @property
    def tone(self):
        return self.check.tone if self.check else ""


def watched_in(case_ids) -> dict:
    """Return {case_id: [Watched]} for the running plans of cases, in two queries.

    The conditions are those of the version in force; of the concept when nothing was issued yet.
    """
    rows = Condition.objects.of_current_versions(case_ids).select_related("version")
    shown = _shown(list(rows))
    checks = _last_checks(shown)
    found: dict = {}
    for condition in shown:
        watched = Watched(condition, checks.get(condition.thread))
        found.setdefault(condition.version.case_id, []).append(watched)
    return found


def watched_of(version: PlanVersion) -> list[Watched]:
    return look_at(list(version.conditions.all()))


def look_at(conditions) -> list[Watched]:
    """Return conditions with the last check of each thread, in one query."""
    checks = _last_checks(conditions)
    return [Watched(condition, checks.get(condition.thread)) for condition in conditions]


def broken_in(case_ids) -> dict:
    """Return {case_id: [Watched]} with only the conditions that are not met (R10)."""
    watched = watched_in(case_ids)
    broken = {case_id: [one for one in rows if one.is_broken] for case_id, rows in watched.items()}
    return {case_id: rows for case_id, rows in broken.items() if rows}


def _shown(conditions):
    """A case with a version in force shows that one; its draft waits."""
    with_force = {c.version.case_id for c in conditions if c.version.is_in_force}
    return [c for c in conditions if c.version.is_in_force or c.version.case_id not in with_force]


def _last_checks(conditions) -> dict:
    """Return the newest check of each thread: by the day it was seen, then as it was recorded."""
    threads = [condition.thread for condition in conditions]
    checks = ConditionCheck.objects.filter(condition__thread__in=threads)
    last: dict = {}
    for check in checks.select_related("condition").order_by("seen_on", "recorded_at", "id"):
        last[check.condition.thread] = check
    return last
