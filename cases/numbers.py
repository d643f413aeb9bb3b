"""Case numbers: WV-2026-00012. They count per year and say nothing about a family."""

from django.db.models import F

from cases.models import CaseNumber


def next_number(year: int) -> str:
    """Return the next free number; two people at once get two numbers.

    The counter's row is held until the transaction ends; an undone case leaves no gap.
    """
    CaseNumber.objects.get_or_create(year=year)
    counter = CaseNumber.objects.filter(year=year)
    counter.update(last=F("last") + 1)
    return f"WV-{year}-{counter.get().last:05d}"
