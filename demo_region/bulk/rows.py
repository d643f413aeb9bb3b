"""The rows of a family itself. Nothing here asks the database."""

from datetime import date, timedelta

from cases.enums import CaseStatus, EntryKind, Frame, PersonRole, Phase, Precision
from cases.models import Case, CaseChange, Family, Household, Person, SafetyWatch, Signal
from cases.names import plain, sort_key

SURNAMES = (
    "Jansen", "de Vries", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Boer", "Mulder",
    "Peters", "Hendriks", "Dekker", "Yıldız", "Kaya", "Şahin", "El Idrissi", "Bennani", "Tahiri",
    "Nowak", "Kowalczyk", "Shevchenko", "Bondarenko", "Tesfay", "Gebre", "Ramdin", "Pinas", "Sardjoe",
)  # fmt: skip
CHILDREN = (
    "Noor",
    "Sem",
    "Yara",
    "Milan",
    "Zofia",
    "Emir",
    "Lina",
    "Daan",
    "Selam",
    "Artem",
    "Jayden",
)
ADULTS = (
    "Esther",
    "Mark",
    "Samira",
    "Piotr",
    "Derya",
    "Oksana",
    "Shanti",
    "Ravi",
    "Selma",
    "Jeroen",
)
STREETS = ("Lindelaan", "Kerkpad", "Venstraat", "Molenweg", "Akkerwinde", "Sportlaan", "Beukenhof")
# Half of the families are closed, and one in so many is this or that.
WITHOUT_OWNER, FORCED, TWO_HOUSES = 200, 12, 5
YEAR = 365


def spread(number: int) -> int:
    """Return a number that tells little of the first, so that no worker gets only one kind of family."""
    return number * 2_654_435_761 % 2**32 // 97


def family(number: int) -> Family:
    name = SURNAMES[number % len(SURNAMES)]
    return Family(name=name, sort_name=sort_key(name))


def households(number: int, family: Family) -> list[Household]:
    count = 2 if number % TWO_HOUSES == 0 else 1
    return [
        Household(
            family=family,
            street=STREETS[(number + place) % len(STREETS)],
            house_number=str(number % 190 + 1),
            postcode=f"5598 A{'ABCDEFGHKL'[number % 10]}",
            city="Vennendijk",
            order=place + 1,
        )
        for place in range(count)
    ]


def people(number: int, family: Family, today: date) -> list[Person]:
    made = [
        _person(number + place, family, PersonRole.CHILD, CHILDREN, place * 3 + number % 5, today)
        for place in range(number % 3 + 1)
    ]
    for place, role in enumerate((PersonRole.MOTHER, PersonRole.FATHER)):
        made.append(_person(number + place, family, role, ADULTS, 25 + number % 20, today))
    return made


def _person(number, family, role, names, age, today) -> Person:
    given = names[(number * 7) % len(names)]
    return Person(
        family=family,
        given_name=given,
        surname=family.name,
        role=role,
        birth_date=today - timedelta(days=age * YEAR + number % YEAR + 1),
        birth_precision=Precision.EXACT,
        sort_name=sort_key(family.name, given),
    )


def living(people, houses):
    """Every child lives in every house, every parent in one."""
    lives_in = Person.households.through
    for place, person in enumerate(people):
        own = houses if person.role == PersonRole.CHILD else [houses[place % len(houses)]]
        for house in own:
            yield lives_in(person=person, household=house)


def case(number, family, houses, people, post, today: date) -> Case:
    is_open = number % 2 == 0
    opened = today - timedelta(days=number % 300 + (0 if is_open else YEAR))
    row = Case(
        family=family,
        team=post.team,
        owner=None if is_open and number % WITHOUT_OWNER == WITHOUT_OWNER // 2 else post.worker,
        status=CaseStatus.ACTIVE if is_open else CaseStatus.CLOSED,
        frame=Frame.FORCED if number % FORCED == 0 else Frame.VOLUNTARY,
        phase=Phase.values[number // 2 % len(Phase.values)],
        first_concern="Verzonnen zorg, om mee te meten.",
        opened_on=opened,
        search_text=_search_text(number, family, houses, people),
    )
    if is_open:
        row.next_step, row.next_step_on = "Volgend gesprek", today + timedelta(days=number % 30 - 2)
    else:
        row.closed_on, row.closing_reason = opened + timedelta(days=200), "Verzonnen afsluiting."
    return row


def _search_text(number, family, houses, people):
    words = [family.name, *(house.address for house in houses)]
    for person in people:
        words += [person.full_name, person.birth_date.isoformat()]
    return " ".join(plain(word) for word in words)


def history(case, post, now):
    begin = now - timedelta(days=30)
    for aspect, value in (
        (CaseChange.Aspect.FRAME, case.frame),
        (CaseChange.Aspect.PHASE, case.phase),
        (CaseChange.Aspect.STATUS, case.status),
    ):
        yield CaseChange(
            case=case, aspect=aspect, value=value, reason="Begin", at=begin, by=post.worker
        )
    if case.is_open and case.owner:
        yield SafetyWatch(case=case, holder=case.owner, since=begin, by=post.worker)


def signals(number, case, post, now) -> list[Signal]:
    return [
        Signal(
            case=case,
            kind=EntryKind.THIRD_PARTY,
            text="Verzonnen signaal, om mee te meten.",
            source="school",
            happened_on=(now - timedelta(days=number % 90 + place * 7)).date(),
            recorded_by=post.worker,
            recorded_at=now - timedelta(days=number % 90 + place * 7),
        )
        for place in range(3)
    ]


def about(signals, people):
    is_about = Signal.about.through
    return [is_about(signal=signal, person=people[0]) for signal in signals]


def events(case, by, event_model):
    for code in ("cases.opened", "cases.signal_recorded"):
        yield event_model(
            code=code,
            actor_name=by.name,
            actor_role=by.role,
            subject_type="cases.case",
            subject_id=str(case.pk),
            case_id=case.pk,
        )
