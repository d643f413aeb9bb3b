"""What can fall due in a family itself: tasks, next steps, and what is missing (R6, R7)."""

from django.db.models import Exists, F, OuterRef, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.urls import reverse
from django.utils import timezone

from cases.enums import CaseStatus
from cases.models import Case, CaseChange, Handover, SafetyWatch, Task
from worklist.items import DueItem, Scope
from worklist.workdays import next_working_day

Aspect = CaseChange.Aspect


def in_scope(queryset, scope: Scope, *, case: str = "", owner: str = "owner"):
    """Narrow a queryset to a scope. `case` is the path to the case ("case__"), `owner` the field of
    who must act; an item without one belongs to the team."""
    if scope.viewer is not None:
        queryset = queryset.visible_to(scope.viewer)
    if scope.owner_ids is not None:
        queryset = queryset.filter(**{f"{owner}__in": scope.owner_ids})
    if scope.team_ids is not None:
        queryset = queryset.filter(**{f"{case}team__in": scope.team_ids})
    return queryset


def case_url(case_id) -> str:
    return reverse("cases:detail", args=[case_id])


def open_tasks(scope: Scope):
    tasks = in_scope(Task.objects.open(), scope, case="case__").filter(due_on__lte=scope.until)
    for task in tasks.select_related("case__family"):
        yield DueItem(
            key=f"task:{task.pk}:{task.due_on}",
            kind="task",
            case_id=task.case_id,
            family_name=task.case.family_name,
            sentence=f"Taak uit {task.get_origin_display()}: {task.text}",
            due_on=task.due_on,
            owner_id=task.owner_id,
            team_id=task.case.team_id,
            url=reverse("cases:complete_task", args=[task.pk]),
            action="Afronden",
            urgent=task.urgent,
        )


def next_steps(scope: Scope):
    cases = in_scope(Case.objects.open(), scope).filter(next_step_on__lte=scope.until)
    for case in cases.select_related("family"):
        yield DueItem(
            key=f"next-step:{case.pk}:{case.next_step_on}",
            kind="next_step",
            case_id=case.pk,
            family_name=case.family_name,
            sentence=case.next_step,
            due_on=case.next_step_on,
            owner_id=case.owner_id,
            team_id=case.team_id,
            url=reverse("cases:next_step", args=[case.pk]),
            action="Volgende stap kiezen",
        )


def without_owner(scope: Scope):
    if scope.owner_ids is not None:
        return
    cases = Case.objects.open().filter(owner__isnull=True).exclude(status=CaseStatus.OFFERED)
    since = _last_change(Aspect.OWNER)
    for case in in_scope(cases, scope).annotate(since=since).select_related("family"):
        yield _missing(case, "no-owner", "Dit gezin heeft geen casusregisseur", "Kiezen")


def without_next_step(scope: Scope):
    cases = Case.objects.filter(status=CaseStatus.ACTIVE, next_step_on__isnull=True)
    since = Greatest(_last_change(Aspect.NEXT_STEP), _last_change(Aspect.STATUS))
    for case in in_scope(cases, scope).annotate(since=since).select_related("family"):
        yield _missing(case, "no-next-step", "Er is geen volgende stap met een datum", "Kiezen")


def without_watch(scope: Scope):
    watch = SafetyWatch.objects.filter(case=OuterRef("pk"), until__isnull=True)
    cases = Case.objects.filter(~Exists(watch), status=CaseStatus.ACTIVE)
    ended = SafetyWatch.objects.filter(case=OuterRef("pk")).order_by("-until").values("until")[:1]
    since = Greatest(Coalesce(Subquery(ended), F("created_at")), _last_change(Aspect.STATUS))
    for case in in_scope(cases, scope).annotate(since=since).select_related("family"):
        yield _missing(case, "no-watch", "Niemand houdt zicht op veiligheid", "Kiezen")


def offered_handovers(scope: Scope):
    """An offer falls due one working day after it came (domain.md 4.2)."""
    if scope.owner_ids is not None:
        return
    offers = Handover.objects.filter(accepted_at__isnull=True, case__closed_on__isnull=True)
    for offer in in_scope(offers, scope, case="case__").select_related("case__family"):
        yield DueItem(
            key=f"handover:{offer.pk}:{offer.offered_on}",
            kind="handover",
            case_id=offer.case_id,
            family_name=offer.case.family_name,
            sentence=f"{offer.from_organisation} biedt dit gezin aan",
            due_on=next_working_day(offer.offered_on),
            owner_id=None,
            team_id=offer.case.team_id,
            url=reverse("cases:accept_handover", args=[offer.pk]),
            action="Aanvaarden",
        )


def _last_change(aspect):
    """Return when this last changed, or else when the case came: since then it can be missing."""
    changes = CaseChange.objects.filter(case=OuterRef("pk"), aspect=aspect).order_by("-at")
    return Coalesce(Subquery(changes.values("at")[:1]), F("created_at"))


MISSING_URL = {
    "no-owner": "cases:change_owner",
    "no-next-step": "cases:next_step",
    "no-watch": "cases:watch",
}


def _missing(case, kind, sentence, action) -> DueItem:
    """What is missing was due on the day it began to be: so it grows late, and the team lead hears."""
    since = timezone.localdate(case.since)
    return DueItem(
        key=f"{kind}:{case.pk}:{since}",
        kind=kind.replace("-", "_"),
        case_id=case.pk,
        family_name=case.family_name,
        sentence=sentence,
        due_on=since,
        owner_id=case.owner_id,
        team_id=case.team_id,
        url=reverse(MISSING_URL[kind], args=[case.pk]),
        action=action,
    )


SOURCES = {
    "no_owner": ("Zonder casusregisseur", without_owner),
    "no_watch": ("Niemand houdt zicht op veiligheid", without_watch),
    "handover": ("Aangeboden door anderen", offered_handovers),
    "no_next_step": ("Zonder volgende stap", without_next_step),
    "next_step": ("Volgende stappen", next_steps),
    "task": ("Taken", open_tasks),
}
