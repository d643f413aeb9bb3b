"""Cards that families bring: on Mijn dag and on their own page."""

from cases.models import Case, Task
from cases.panels import badges_of
from worklist.day import CardContent

FEW = 8


def my_families(user, today):
    """Return a worker's own open families with their badges, newest first; None for others."""
    cases = list(
        Case.objects.visible_to(user).open().owned_by(user).for_list().order_by("-id")[:FEW]
    )
    if not cases:
        return None
    badges = badges_of(cases, user)
    rows = [{"case": case, "badges": badges.get(case.pk, [])} for case in cases]
    return CardContent(rows, frozenset(case.pk for case in cases))


def open_tasks(cases, viewer):
    tasks = Task.objects.visible_to(viewer).open().filter(case__in=cases)
    found: dict = {case.pk: [] for case in cases}
    for task in tasks.select_related("owner"):
        found[task.case_id].append(task)
    return found


def tasks_to_finish(case) -> list[str]:
    """Return a sentence for each task that keeps a case open (R11)."""
    return [f"Deze taak is nog open: {task.text}." for task in case.tasks.open()]


def handovers_to_answer(case) -> list[str]:
    """Return a sentence when another organisation still waits for our answer."""
    waits = case.handovers.filter(accepted_at__isnull=True).exists()
    return ["Er staat nog een aangeboden overdracht open."] if waits else []
