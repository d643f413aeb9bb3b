"""The blocks of text of a draft: each has its own page (domain.md 3.3)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """`name` is the url name, `slug` stands in the path, `fields` are those of PlanVersion."""

    name: str
    slug: str
    title: str
    fields: tuple[str, ...]


_ALL = (
    Block("why", "waarom", "Waarom dit plan", ("what_happened", "worried_that", "going_well")),
    Block(
        "child",
        "kind",
        "Wat het kind zegt en wil",
        ("child_part", "child_missing_reason", "child_explained_by", "child_explained_on"),
    ),
    Block("if_it_fails", "als-het-niet-lukt", "Als het niet lukt", ("if_it_fails",)),
    Block(
        "evaluation_date",
        "evaluatiedatum",
        "Wanneer praten we weer",
        ("phase", "evaluation_on", "evaluation_time", "evaluation_place", "evaluation_reason"),
    ),
    Block(
        "contact",
        "bereikbaar",
        "Wie is bereikbaar en wie krijgt dit plan",
        ("contact_name", "contact_phone", "given_to"),
    ),
)
BLOCKS: dict[str, Block] = {block.slug: block for block in _ALL}
