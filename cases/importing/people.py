"""The people of a family: which rows are about the same person, and what each row says."""

from dataclasses import dataclass, field

from cases.actions import NewPerson
from cases.dates import age_on
from cases.enums import PersonRole, Precision
from cases.importing.bsns import BsnDesk
from cases.importing.columns import Field
from cases.importing.days import DayReader, ReadDay, in_century
from cases.importing.doubts import Kind
from cases.importing.drafts import Draft
from cases.importing.houses import Houses
from cases.importing.rows import Row
from cases.importing.words import ADULTS, LIVES_ELSEWHERE, ROLES, is_nothing, split_prefix
from cases.models.family import Person
from cases.names import plain

NOT_YET_BORN_DAYS = 310
OLD_CHILD, OLDEST, YOUNGEST_ADULT = 23, 110, 12
LIMITS = {field.name: field.max_length for field in Person._meta.fields if field.max_length}


@dataclass
class Said:
    """What one row says about a person, read."""

    row: Row
    given: str
    prefix: str
    surname: str
    role: str
    role_note: str
    born: ReadDay
    phone: str
    bsn: str

    @property
    def name(self):
        return plain(f"{self.given} {self.prefix} {self.surname}")

    @property
    def called(self):
        full = " ".join(filter(None, [self.given, self.prefix, self.surname]))
        return full or self.role_note


@dataclass
class PeopleReader:
    """Reads the people of one family into NewPerson objects."""

    draft: Draft
    days: DayReader
    desk: BsnDesk
    houses: Houses
    people: list[list[Said]] = field(default_factory=list)

    def read(self) -> list[NewPerson]:
        for row in self.draft.group.rows:
            if row.says_something_of_a_person:
                self._place(self._say(row))
            else:
                self._keep_role(row)
        self._mention_namesakes()
        return [self._person(said) for said in self.people]

    def _keep_role(self, row):
        if row[Field.ROLE]:
            self.draft.keep(Field.ROLE, row[Field.ROLE], "Rij zonder persoon", [row.number])
        for what in (Field.SEX, Field.PHONE, Field.PREFIX):
            if row[what]:
                self.draft.keep(what, row[what], "Rij zonder persoon", [row.number])

    def _place(self, said):
        for rows in self.people:
            if is_same_person(rows[0], said):
                rows.append(said)
                return
        self.people.append([said])

    def _say(self, row) -> Said:
        given, surname = row[Field.GIVEN], row[Field.SURNAME]
        prefix, surname = (
            (row[Field.PREFIX], surname) if row[Field.PREFIX] else split_prefix(surname)
        )
        role, note = self._role(row)
        if not (given or surname) and not note:
            self.draft.doubt(Kind.NO_NAME, [row.number])
            note = "onbekende persoon"
        self._mention_lost_signs(row, given, surname)
        return Said(
            row=row,
            given=self.draft.fit(row, Field.GIVEN, LIMITS["given_name"], given),
            prefix=self.draft.fit(row, Field.PREFIX, LIMITS["prefix"], prefix),
            surname=self.draft.fit(row, Field.SURNAME, LIMITS["surname"], surname),
            role=role,
            role_note=self.draft.fit(row, Field.ROLE, LIMITS["role_note"], note),
            born=self._born(row, role),
            phone=self._phone(row),
            bsn=self.desk.checked(row[Field.BSN]),
        )

    def _mention_lost_signs(self, row, given, surname):
        for text in (given, surname):
            if "?" in text or "\ufffd" in text:
                self.draft.doubt(Kind.LOST_SIGNS, [row.number], f'"{text}"')

    def _role(self, row) -> tuple[str, str]:
        """Return the role and, when the word says more than the role, the word."""
        word = row[Field.ROLE]
        role = ROLES.get(plain(word))
        if role is None:
            self.draft.doubt(Kind.ROLE_UNKNOWN, [row.number], f'"{word}"' if word else "leeg")
            return PersonRole.OTHER, word
        return role, "" if plain(role.label) == plain(word) else word

    def _born(self, row, role) -> ReadDay:
        text = row[Field.BORN]
        if is_nothing(text):
            return ReadDay()
        read = self.days.read_birth(text, is_adult=role in ADULTS)
        if read.day is None:
            self.draft.keep_doubtful(read.doubt, Field.BORN, text, [row.number])
            return read
        if read.doubt == Kind.TWO_DIGITS:
            self.draft.doubt(read.doubt, [row.number], in_century(read.day))
        return self._likely(row, read, role)

    def _likely(self, row, read, role) -> ReadDay:
        ahead = (read.day - self.days.today).days
        if ahead > 0:
            self.draft.keep_doubtful(Kind.BIRTH_AHEAD, Field.BORN, row[Field.BORN], [row.number])
            unborn = role == PersonRole.CHILD and ahead <= NOT_YET_BORN_DAYS
            return read if unborn else ReadDay()
        age = age_on(read.day, self.days.today)
        too_old = age > OLDEST or (role == PersonRole.CHILD and age >= OLD_CHILD)
        if too_old or (role in ADULTS and age < YOUNGEST_ADULT):
            self.draft.doubt(Kind.BIRTH_UNLIKELY, [row.number], f"{row[Field.ROLE]} van {age} jaar")
        return read

    def _phone(self, row) -> str:
        text = row[Field.PHONE]
        return "" if is_nothing(text) else self.draft.fit(row, Field.PHONE, LIMITS["phone"], text)

    def _mention_namesakes(self):
        first: dict[str, Said] = {}
        for rows in self.people:
            said = rows[0]
            known = first.setdefault(said.name, said)
            if known is not said and said.name:
                about = f"{known.row[Field.ROLE]} en {said.row[Field.ROLE]}"
                self.draft.doubt(Kind.NAMESAKES, [known.row.number, said.row.number], about)

    def _person(self, rows: list[Said]) -> NewPerson:
        first = rows[0]
        role = self._settled(rows, "role", Field.ROLE)
        of_role = [said for said in rows if said.role == role]
        born = (
            self._settled(rows, "born", Field.BORN, empty=lambda read: read.day is None)
            or ReadDay()
        )
        self._keep_other_spellings(rows)
        self._keep_sex(rows)
        self._mention_living(rows)
        return NewPerson(
            fields={
                "given_name": first.given,
                "prefix": first.prefix,
                "surname": first.surname,
                "role": role,
                "role_note": self._settled(of_role, "role_note", Field.ROLE) or "",
                "birth_date": born.day,
                "birth_precision": born.precision if born.day else Precision.UNKNOWN,
                "phone": self._settled(rows, "phone", Field.PHONE) or "",
            },
            houses=self.houses.places_of([said.row for said in rows]),
            bsn=self.desk.claim([said.row for said in rows], self.draft, first.called),
        )

    def _settled(self, rows, attribute, what, empty=lambda value: not value):
        """Return the first value that is there; other values are reported and kept."""
        found = [said for said in rows if not empty(getattr(said, attribute))]
        if not found:
            return None
        value = getattr(found[0], attribute)
        for said in found[1:]:
            if _differs(getattr(said, attribute), value):
                self._keep_other(found[0], said, what)
        return value

    def _keep_other(self, first, said, what):
        numbers = [first.row.number, said.row.number]
        about = (
            f'{self.draft.columns.label(what)}: "{first.row[what]}" telt, "{said.row[what]}" niet'
        )
        self.draft.doubt(Kind.PERSON_CONFLICT, numbers, about)
        self.draft.keep(
            what, f"{said.called}: {said.row[what]}", Kind.PERSON_CONFLICT.title, [said.row.number]
        )

    def _keep_other_spellings(self, rows):
        for said in rows[1:]:
            if said.called != rows[0].called:
                about = self.draft.columns.label(Field.SURNAME)
                self.draft.doubt(Kind.PERSON_CONFLICT, [rows[0].row.number, said.row.number], about)
                self.draft.keep(
                    Field.SURNAME, said.called, Kind.PERSON_CONFLICT.title, [said.row.number]
                )

    def _keep_sex(self, rows):
        for said in rows:
            if text := said.row[Field.SEX]:
                line = f"{said.called} ({said.row[Field.ROLE]}): {text}"
                self.draft.keep(Field.SEX, line, "Hier is geen veld voor", [said.row.number])

    def _mention_living(self, rows):
        said = rows[0]
        if said.role in LIVES_ELSEWHERE and self.houses.places_of([said.row]):
            self.draft.doubt(Kind.LIVES_THERE, [said.row.number], said.row[Field.ROLE])


def _differs(one, other) -> bool:
    if isinstance(one, ReadDay):
        return one.day != other.day
    return one != other


def is_same_person(one: Said, other: Said) -> bool:
    """Say whether two rows of a family are about one person.

    A valid BSN decides. Else name and kind of role must agree, and the birth dates must be equal, be
    missing, or look like a typing error. In doubt they stay two: two children made into one would
    let a child drop out of sight.
    """
    if one.bsn and other.bsn:
        return one.bsn == other.bsn and one.name == other.name
    if not one.name or one.name != other.name or one.role != other.role:
        return False
    if one.born.day is None or other.born.day is None:
        return True
    return looks_like(one.born.day, other.born.day)


def looks_like(one, other) -> bool:
    """Say whether two dates are equal but for one part, or have day and month swapped."""
    equal = sum((one.day == other.day, one.month == other.month, one.year == other.year))
    swapped = one.year == other.year and (one.day, one.month) == (other.month, other.day)
    return equal >= 2 or swapped
