"""What the spreekuur leaves open: families that were on a list and were not discussed."""

from cases.due import in_scope
from consultations.dates import in_words
from consultations.enums import Urgency
from consultations.models import Consultation
from worklist.items import DueItem, Scope

KIND = "consultation"
LABEL = "Niet besproken op het spreekuur"


def not_discussed(scope: Scope):
    passed = Consultation.objects.passed(scope.today).filter(day__date__lte=scope.until)
    items = in_scope(passed, scope, case="case__", owner="brought_by")
    for item in items.for_list():
        yield DueItem(
            key=f"consultation:{item.pk}:{item.day.date}",
            kind=KIND,
            case_id=item.case_id,
            family_name=item.case.family_name,
            sentence=_sentence(item),
            due_on=item.day.date,
            owner_id=item.brought_by_id,
            team_id=item.case.team_id,
            url=item.get_absolute_url(),
            action="Bekijken",
            urgent=item.urgency == Urgency.RED,
        )


def _sentence(item) -> str:
    when = in_words(item.day.date)
    if item.is_being_discussed:
        return f"Niet afgerond op het spreekuur van {when}"
    return f"Niet besproken op het spreekuur van {when}"


def still_on_a_list(case) -> list[str]:
    """A case does not close while it waits for a talk (R11)."""
    items = Consultation.objects.on_the_list().filter(case=case).select_related("day")
    return [
        f"Dit gezin staat nog op de lijst van het spreekuur van {in_words(item.day.date)}."
        for item in items
    ]
