"""The words in which a family's story is told. A story is data; `playing` makes it happen."""

from dataclasses import dataclass, field

from cases.enums import CaseStatus, EntryKind, Frame, PersonRole, Phase, WatchedBy

CHILD, MOTHER, FATHER = PersonRole.CHILD, PersonRole.MOTHER, PersonRole.FATHER
STEP_PARENT, PARTNER, EX_PARTNER = PersonRole.STEP_PARENT, PersonRole.PARTNER, PersonRole.EX_PARTNER
GRANDPARENT, RELATIVE = PersonRole.GRANDPARENT, PersonRole.RELATIVE
NEIGHBOUR, FRIEND, TEACHER = PersonRole.NEIGHBOUR, PersonRole.FRIEND, PersonRole.TEACHER
PROFESSIONAL, OTHER = PersonRole.PROFESSIONAL, PersonRole.OTHER

SEEN, SAID, TOLD = EntryKind.OBSERVATION, EntryKind.STATEMENT, EntryKind.THIRD_PARTY
EXPLAINED, POSSIBLE = EntryKind.INTERPRETATION, EntryKind.HYPOTHESIS


@dataclass(frozen=True)
class House:
    label: str
    street: str
    number: str
    postcode: str
    city: str
    neighbourhood: str = ""
    secret: bool = False


@dataclass(frozen=True)
class Someone:
    """A person; `age` in whole years, below 0 the months until birth. A surname of None is the family's."""

    name: str
    role: PersonRole
    age: int | None = None
    surname: str | None = None
    note: str = ""
    houses: tuple = (0,)
    phone: str = ""
    bsn: bool = False
    prefix: str = ""
    lives: str = ""
    birthday_in: int | None = None


@dataclass(frozen=True)
class Event:
    """Something that was done so many days ago; by the owner of the case unless told otherwise."""

    ago: int
    hour: float = field(default=10.0, kw_only=True)
    by: str = field(default="", kw_only=True)
    # Work stops in weekends and at night; acute danger does not.
    any_day: bool = field(default=False, kw_only=True)


@dataclass(frozen=True)
class Signal(Event):
    """`before` is how many days earlier it happened; `meldcode` starts one or joins the running one."""

    kind: EntryKind
    text: str
    source: str = ""
    about: tuple = ()
    forms: tuple = ()
    place: str = ""
    before: int = 0
    time: str = ""
    asks_for_help: bool = False
    meldcode: bool = False


@dataclass(frozen=True)
class NextStep(Event):
    text: str
    on: int


@dataclass(frozen=True)
class NewPhase(Event):
    phase: Phase
    reason: str


@dataclass(frozen=True)
class NewFrame(Event):
    frame: Frame
    reason: str


@dataclass(frozen=True)
class NewOwner(Event):
    owner: str
    reason: str


@dataclass(frozen=True)
class StandsIn(Event):
    """The owner keeps sight on safety, with a substitute."""

    substitute: str


@dataclass(frozen=True)
class Todo(Event):
    """A task; `owner` empty is the owner of the case."""

    text: str
    due: int
    owner: str = ""
    urgent: bool = False


@dataclass(frozen=True)
class Done(Event):
    """The oldest open task was finished."""

    result: str


@dataclass(frozen=True)
class Offered(Event):
    organisation: str
    reference: str
    note: str


@dataclass(frozen=True)
class Accepted(Event):
    owner: str


@dataclass(frozen=True)
class Shielded(Event):
    reason: str
    users: tuple = ()


@dataclass(frozen=True)
class Invited(Event):
    user: str
    until: int


@dataclass(frozen=True)
class Closed(Event):
    reason: str


@dataclass(frozen=True)
class Story:
    """A family from its first day here. `opened` is days ago; `by` empty is the owner, else the lead."""

    name: str
    team: str
    owner: str
    opened: int
    concern: str
    people: tuple
    houses: tuple
    events: tuple = ()
    status: CaseStatus = CaseStatus.ACTIVE
    phase: Phase = Phase.DIRECT
    frame: Frame = Frame.VOLUNTARY
    watched_by: WatchedBy = WatchedBy.TEAM
    next_step: str = ""
    next_on: int = 0
    substitute: str = ""
