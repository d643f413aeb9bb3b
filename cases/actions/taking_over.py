from dataclasses import dataclass

from django.db import transaction

from audit.denials import require
from audit.recording import record
from cases.actions.opening import NewCase, build_case
from cases.models import Case, ImportedFamily, LegacyNote
from cases.permissions import why_not_take_over


@dataclass(frozen=True)
class Origin:
    """Where a family stood: the old system, its number and name there, and a hash of its rows."""

    source: str
    old_number: str
    family_key: str
    fingerprint: str


@dataclass(frozen=True)
class OldNote:
    """What the old system held and has no field here."""

    label: str
    text: str
    why: str = ""
    origin: str = ""


@transaction.atomic
def take_over(*, new: NewCase, notes: list[OldNote], origin: Origin, by) -> Case:
    """Take a family over from an older system, with what has no field kept as notes.

    Raises audit.denials.Refused, and IntegrityError when this family was taken over already.
    """
    require(why_not_take_over(by))
    case = build_case(new, by=by)
    ImportedFamily.objects.create(case=case, imported_by=by, **vars(origin))
    case.refresh_search_text()
    case.save(update_fields=["search_text"])
    LegacyNote.objects.bulk_create(LegacyNote(case=case, **vars(note)) for note in notes)
    record(
        "cases.imported",
        by=by,
        subject=case,
        case_id=case.pk,
        rule="overname uit een oud systeem",
        details={"bron": origin.source, "notities": len(notes)},
    )
    return case
