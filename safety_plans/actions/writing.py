"""Writing a draft: its blocks of text and its rows."""

from django.db import transaction

from audit.recording import record
from cases.models import TransitionRefused
from safety_plans.actions.drafting import PartGone, locked_draft, note_change, refuse_when_changed
from safety_plans.blocks import BLOCKS
from safety_plans.conditions import look_at
from safety_plans.copying import content_of
from safety_plans.models import Condition, PlanVersion

MOST_ROWS = 300


@transaction.atomic
def save_block(*, version, block: str, fields: dict, seen: int, by) -> PlanVersion:
    """Save one block of text. `seen` is the lock_version that the editor started from.

    Raises ChangedMeanwhile when a colleague saved this block since, and Frozen after issue.
    """
    version = locked_draft(version, by=by)
    current = {name: getattr(version, name) for name in BLOCKS[block].fields}
    if current != {**current, **fields}:
        refuse_when_changed(version, block, seen, current)
    for name in current.keys() & fields.keys():
        setattr(version, name, fields[name])
    version.save(update_fields=list(current))
    note_change(version, block, by=by)
    record(
        "safety_plans.block_saved",
        by=by,
        subject=version,
        case_id=version.case_id,
        details={"blok": block},
    )
    return version


@transaction.atomic
def add_part(*, version, model, fields: dict, by):
    """Add a condition, agreement, sign or helper at the end, and return it.

    A row that is there already, word for word, was sent twice: then that one is returned.
    """
    version = locked_draft(version, by=by)
    rows = list(model.objects.filter(version=version))
    part = model(version=version, order=len(rows) + 1, **fields)
    if twin := next((row for row in rows if content_of(row) == content_of(part)), None):
        return twin
    if len(rows) >= MOST_ROWS:
        raise TransitionRefused(f"Er staan al {MOST_ROWS} regels. Haal eerst regels weg.")
    part.save(force_insert=True)
    note_change(version, part.thread, by=by)
    _record("safety_plans.part_added", part, by)
    return part


@transaction.atomic
def change_part(*, part, fields: dict, seen: int, by):
    """Change a row of a draft. Raises ChangedMeanwhile, PartGone, or Frozen after issue."""
    version = locked_draft(part.version, by=by)
    part = _now(part, version)
    current = {name: getattr(part, name) for name in fields}
    if current != fields:
        refuse_when_changed(version, part.thread, seen, current)
    for name, value in fields.items():
        setattr(part, name, value)
    part.save()
    note_change(version, part.thread, by=by)
    _record("safety_plans.part_changed", part, by)
    return part


@transaction.atomic
def remove_part(*, part, by) -> None:
    """Take a row out of a draft; what was issued before keeps it."""
    version = locked_draft(part.version, by=by)
    part = _now(part, version)
    if isinstance(part, Condition):
        _refuse_to_hide(part)
    _record("safety_plans.part_removed", part, by)
    thread = part.thread
    part.delete()
    _renumber(list(type(part).objects.filter(version=version)))
    note_change(version, thread, by=by)


def _refuse_to_hide(condition):
    """A condition leaves a plan when it goes well, and never takes along what was seen (R10, R14)."""
    (watched,) = look_at([condition])
    if watched.is_broken:
        raise TransitionRefused("Deze voorwaarde gaat nu niet goed. Haal hem daarom niet weg.")
    if condition.checks.exists():
        raise TransitionRefused(
            "Bij deze voorwaarde is al gekeken hoe het gaat. Haal hem daarom nu niet weg: "
            "dat kan in de volgende versie."
        )


@transaction.atomic
def move_part(*, part, up: bool, by) -> None:
    """Move a row one place up or down; at the end of the list nothing happens."""
    version = locked_draft(part.version, by=by)
    part = _now(part, version)
    rows = list(type(part).objects.filter(version=version))
    place = rows.index(part)
    other = place - 1 if up else place + 1
    if 0 <= other < len(rows):
        rows[place], rows[other] = rows[other], rows[place]
        _renumber(rows)
        _record("safety_plans.part_moved", part, by)


def _now(part, version):
    found = type(part).objects.filter(pk=part.pk, version=version).first()
    if found is None:
        raise PartGone
    found.version = version
    return found


def _renumber(rows):
    for number, row in enumerate(rows, start=1):
        if row.order != number:
            row.order = number
            row.save(update_fields=["order"])


def _record(code, part, by):
    record(
        code,
        by=by,
        subject=part,
        case_id=part.version.case_id,
        details={"soort": part._meta.model_name},
    )
