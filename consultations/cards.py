"""What the spreekuur shows elsewhere: on the family page, in lists and on Mijn dag."""

from django.db.models import F, Prefetch, Window
from django.db.models.functions import RowNumber
from django.utils import timezone

from cases.panels import Badge
from consultations.models import Advice, Consultation, Decision
from consultations.models.day import NINE
from consultations.reading import teams_of
from worklist.day import CardContent
from worklist.workdays import is_working_day

LATEST = 2


def latest(cases, viewer) -> dict:
    """Return the latest talks of each case, newest first, in a fixed number of queries.

    What is still to be done from them stands among the tasks of the family.
    """
    items = Consultation.objects.visible_to(viewer).filter(case__in=cases)
    place = Window(
        RowNumber(), partition_by="case_id", order_by=[F("brought_at").desc(), F("id").desc()]
    )
    items = (
        items.annotate(place=place)
        .filter(place__lte=LATEST)
        .for_list()
        .prefetch_related(
            Prefetch("advices", Advice.objects.select_related("colleague", "visitor__user")),
            Prefetch("decisions", Decision.objects.select_related("decided_by")),
        )
    )
    found: dict = {case.pk: [] for case in cases}
    for item in items:
        found[item.case_id].append(item)
    return found


def badges(cases, viewer) -> dict:
    today = timezone.localdate()
    items = Consultation.objects.visible_to(viewer).on_the_list().filter(case__in=cases)
    ids = items.filter(day__date=today).values_list("case_id", flat=True)
    return {case_id: [Badge("Vandaag op spreekuur", "calm")] for case_id in ids}


def today_card(user, today):
    """Return when today's spreekuur is, how many wait and which are mine; None without one."""
    teams = teams_of(user)
    items = Consultation.objects.visible_to(user).on_the_list().filter(day__date=today)
    items = list(items.filter(day__team__in=teams).for_list().by_urgency())
    if not items and not (teams and is_working_day(today)):
        return None
    mine = [item for item in items if user.pk in (item.brought_by_id, item.case.owner_id)]
    content = {
        "starts_at": min((item.day.starts_at for item in items), default=NINE),
        "count": len(items),
        "mine": mine,
    }
    return CardContent(content, frozenset(item.case_id for item in mine))
