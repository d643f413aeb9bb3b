"""The blocks of text of a draft: each has its own page (domain.md 3.3)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """`slug` stands in the path, `title` above the page, `fields` are those of PlanVersion."""

    slug: str
    title: str
    fields: tuple[str, ...]


_ALL = (
    Block("waarom", "Waarom dit plan", ("what_happened", "worried_that", "going_well")),
    Block(
        "kind",
        "Wat het kind zegt en wil",
        ("child_part", "child_missing_reason", "child_explained_by", "child_explained_on"),
    ),
    Block("als-het-niet-lukt", "Als het niet lukt", ("if_it_fails",)),
    Block(
        "evaluatiedatum",
        "Wanneer praten we weer",
        ("phase", "evaluation_on", "evaluation_time", "evaluation_place", "evaluation_reason"),
    ),
    Block(
        "bereikbaar",
        "Wie is bereikbaar en wie krijgt dit plan",
        ("contact_name", "contact_phone", "given_to"),
    ),
)
BLOCKS: dict[str, Block] = {block.slug: block for block in _ALL}
