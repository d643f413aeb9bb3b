"""The pages of a draft in the order of a talk at the table, and where one is."""

from dataclasses import dataclass

from django.urls import reverse

TITLES = {
    "why": "Waarom",
    "conditions": "Voorwaarden",
    "agreements": "Afspraken",
    "signs": "Signalen",
    "helpers": "Netwerk",
    "child": "Kind",
    "if_it_fails": "Als het niet lukt",
    "evaluation_date": "Datum",
    "contact": "Bereikbaar",
    "issue": "Uitgeven",
}
ORDER = tuple(TITLES)


@dataclass(frozen=True)
class Step:
    title: str
    url: str
    here: bool


def steps_of(version, name) -> list[Step]:
    return [Step(TITLES[one], step_url(version, one), one == name) for one in ORDER]


def step_url(version, name) -> str:
    return reverse(f"safety_plans:{name}", args=[version.pk])


def url_after(version, name) -> str:
    return step_url(version, ORDER[ORDER.index(name) + 1])
