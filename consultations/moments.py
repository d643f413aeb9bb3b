"""What the spreekuur brings to the timeline of a family."""

from django.db.models import Prefetch

from cases.timeline import Moment
from consultations.models import Consultation, Decision


def brought_in(case, viewer, limit):
    items = Consultation.objects.visible_to(viewer).filter(case=case, moved_from__isnull=True)
    for item in items.select_related("brought_by")[:limit]:
        yield Moment(
            at=item.brought_at,
            kind="spreekuur",
            title="Op de lijst van het spreekuur gezet",
            text=item.question,
            by_name=item.brought_by.full_name,
            url=item.get_absolute_url(),
        )


def discussed(case, viewer, limit):
    items = Consultation.objects.visible_to(viewer).discussed().filter(case=case)
    decisions = Prefetch("decisions", Decision.objects.select_related("decided_by"))
    for item in items.order_by("-discussed_at").prefetch_related(decisions)[:limit]:
        last = list(item.decisions.all())[-1:]
        yield Moment(
            at=item.discussed_at,
            kind="spreekuur",
            title="Besproken op het spreekuur",
            text=f"Besluit: {last[0].text}" if last else item.question,
            by_name=last[0].decided_by.full_name if last else "",
            url=item.get_absolute_url(),
        )


LOADS = [brought_in, discussed]
