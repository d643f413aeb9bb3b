"""The pages of a draft in the order of a talk at the table, and where one is."""

from dataclasses import dataclass

from django.urls import reverse

from safety_plans.blocks import BLOCKS
from safety_plans.row_kinds import ROW_KINDS

_BLOCK = {block.name: block.title for block in BLOCKS.values()}
_ROWS = {kind.name: kind.title for kind in ROW_KINDS.values()}
ORDER = (
    "why",
    "conditions",
    "agreements",
    "signs",
    "helpers",
    "child",
    "if_it_fails",
    "evaluation_date",
    "contact",
    "issue",
)
TITLES = {**_BLOCK, **_ROWS, "issue": "Nakijken en uitgeven"}


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
