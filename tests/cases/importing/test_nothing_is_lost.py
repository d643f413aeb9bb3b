"""Of each row, each cell is afterwards in a field or in a note: as it was typed, or read."""

from datetime import date

from cases.importing.days import DayReader
from cases.importing.words import (
    FRAMES,
    PHASE_NUMBERS,
    PHASES,
    ROLES,
    STATUSES,
    WATCHERS,
    is_nothing,
)
from cases.models import Case
from cases.names import plain
from tests.cases.importing.sample import HEADINGS, troubled_rows

DATES = {"Geb.datum", "Startdatum", "Einddatum", "Volgende evaluatie"}
WORDS = {
    "Status": STATUSES,
    "Kader": {word: frame for word, (frame, _) in FRAMES.items()},
    "Fase veiligheid": {**PHASES, **PHASE_NUMBERS},
    "Zicht op veiligheid bij": WATCHERS,
    "Rol in gezin": ROLES,
}
days = DayReader(date(2026, 11, 22))


def short_name(user):
    return f"{user.first_name[:1]}. {user.prefix} {user.surname}"


def all_that_is_kept(case) -> set[str]:
    """Return every value of a family, in the spelling of `plain`."""
    kept = [case.family.name, f"Gezin {case.family.name}", case.status, case.frame, case.phase,
            case.team.name, case.opened_on, case.closed_on, case.next_step_on]  # fmt: skip
    kept += [watch.watched_by for watch in case.watches.all()]
    if case.owner:
        kept += [short_name(case.owner), case.owner.full_name]
    for house in case.family.households.all():
        kept += [house.street, house.postcode, house.city, house.neighbourhood]
        kept += house.house_number.split()
    for person in case.family.people.all():
        kept += [person.given_name, person.surname, person.prefix, person.role, person.role_note,
                 person.birth_date, person.phone, person.masked_bsn]  # fmt: skip
        kept.append(f"{person.prefix} {person.surname}")
    # The value as it is stored, and as words: "step_parent" would lose its stroke.
    return {form for value in kept if value for form in (plain(str(value)), str(value))}


def is_kept(heading, text, kept, notes) -> bool:
    if is_nothing(text) or plain(text) in kept or any(text in note for note in notes):
        return True
    if heading in DATES:
        read = days.read_birth(text, is_adult=True).day, days.read(text).day
        return any(day and plain(str(day)) in kept for day in read)
    if heading == "BSN":
        return text[-3:] in kept or any(f"•{text[-3:]}" in note for note in notes)
    if heading == "Postcode":
        return plain(text).replace(" ", "") in {value.replace(" ", "") for value in kept}
    if heading == "Casushouder":
        return " ".join(sorted(plain(text).split())) in {
            " ".join(sorted(value.split())) for value in kept
        }
    meaning = WORDS.get(heading, {}).get(plain(text))
    return meaning is not None and str(meaning) in kept


def lost_cells(rows):
    by_number = {
        (family.old_number, case.family.name): case
        for case in Case.objects.select_related("family", "team", "owner")
        for family in [case.imported_from]
    }
    for row in rows:
        case = by_number[row["Dossiernr"], row["Gezinsnaam"].removeprefix("Gezin ")]
        kept = all_that_is_kept(case)
        notes = [note.text for note in case.legacy_notes.all()]
        for heading in HEADINGS:
            text = row[heading].strip()
            words = " ".join(text.split())
            if not (is_kept(heading, text, kept, notes) or is_kept(heading, words, kept, notes)):
                yield row["Dossiernr"], heading, text


def test_each_cell_of_each_row_can_be_found_again(importing):
    importing.write(troubled_rows())
    assert list(lost_cells(troubled_rows())) == []


def test_the_check_itself_notices_a_lost_cell(importing):
    importing.write(troubled_rows())
    rows = troubled_rows()
    rows[0]["Voornaam"] = "Weggeraakt"
    rows[1]["Geb.datum"] = "09-09-1999"
    assert [heading for _, heading, _ in lost_cells(rows)] == ["Voornaam", "Geb.datum"]
