"""What the family itself brings to its timeline."""

from datetime import datetime, time

from django.urls import reverse
from django.utils import timezone

from cases.enums import Frame, Phase
from cases.models import CaseChange
from cases.timeline import Moment

LABELS = {**dict(Frame.choices), **dict(Phase.choices)}


def signals(case, viewer, limit):
    for signal in case.signals.select_related("recorded_by")[:limit]:
        yield Moment(
            at=signal.recorded_at,
            kind="signaal",
            title=f"Signaal: {signal.short_kind}",
            text=signal.text,
            by_name=signal.recorded_by.full_name,
            url=reverse("cases:signal", args=[signal.pk]),
        )


def changes(case, viewer, limit):
    rows = case.changes.exclude(aspect=CaseChange.Aspect.STATUS)
    for change in rows.select_related("by")[:limit]:
        yield Moment(
            at=change.at,
            kind="verandering",
            title=f"{change.get_aspect_display().capitalize()}: {LABELS.get(change.value, change.value)}",
            text=change.reason,
            by_name=change.by.full_name,
        )


def tasks_done(case, viewer, limit):
    rows = case.tasks.filter(done_at__isnull=False).select_related("done_by")
    for task in rows.order_by("-done_at")[:limit]:
        yield Moment(
            task.done_at, "taak", f"Taak gedaan: {task.text}", task.result, task.done_by.full_name
        )


def opening(case, viewer, limit):
    start = timezone.make_aware(datetime.combine(case.opened_on, time(0)))
    yield Moment(start, "begin", "Dossier geopend", case.first_concern)


LOADS = [signals, changes, tasks_done, opening]
