from django.db import transaction

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked, write_change
from cases.actions.opening import NewPerson, write_person
from cases.enums import Precision
from cases.models import CaseChange, Person
from cases.permissions import why_not_work_on

NAME_LENGTH = CaseChange._meta.get_field("value").max_length


@transaction.atomic
def add_person(*, case, new: NewPerson, by) -> Person:
    """Add someone to the family of a case; `new.houses` are positions in its households."""
    case = locked(case)
    require(why_not_work_on(by, case))
    person = write_person(case.family, new, list(case.family.households.all()))
    _refresh_search(case)
    record("cases.person_added", by=by, subject=person, case_id=case.pk)
    return person


@transaction.atomic
def change_person(*, case, person, fields: dict, households, by) -> Person:
    """Change someone's particulars. What they were stays in the history of the case (R14).

    Which fields changed stands in the log, never their values.
    """
    case = locked(case)
    require(why_not_work_on(by, case))
    person = case.family.people.get(pk=person.pk)
    name, before = person.full_name, _particulars(person)
    changed = sorted(field for field, value in fields.items() if getattr(person, field) != value)
    for field, value in fields.items():
        setattr(person, field, value)
    person.save()
    person.households.set(households)
    _keep_what_it_was(case, name, before, _particulars(person), by)
    _refresh_search(case)
    record(
        "cases.person_changed", by=by, subject=person, case_id=case.pk, details={"velden": changed}
    )
    return person


def _keep_what_it_was(case, name, before, after, by):
    was = [f"{label} {text or 'leeg'}" for label, text in before.items() if after[label] != text]
    if was:
        aspect = CaseChange.Aspect.PERSON
        write_change(case, aspect, name[:NAME_LENGTH], f"Was: {'; '.join(was)}.", by)


def _particulars(person) -> dict[str, str]:
    """Return what stands with a person, as people read it; of a house its name, never its address."""
    born = person.birth_date
    if born:
        exact = person.birth_precision == Precision.EXACT
        born = born.strftime("%d-%m-%Y") if exact else f"ca. {born.year}"
    return {
        "voornaam": person.given_name,
        "tussenvoegsel": person.prefix,
        "achternaam": person.surname,
        "rol": person.get_role_display(),
        "wie dit is": person.role_note,
        "geboortedatum": born or "",
        "telefoon": person.phone,
        "woont in": " en ".join(str(house) for house in person.households.all()),
        "woont waar": person.living_note,
    }


def _refresh_search(case):
    case.refresh_search_text()
    case.save(update_fields=["search_text"])
