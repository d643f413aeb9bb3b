"""What a story tells of the meldcode. A meldcode begins with a Signal that has `meldcode=True`."""

from dataclasses import dataclass, field

from demo_region.telling import Event
from meldcode.enums import Channel, ChildSeen, ClosedHow, ConsultedRole, SignalsChoice, ToldFamily

VT_NAME, ORGANISATION = "Marit Oosting", "Veilig Thuis De Vennen"


@dataclass(frozen=True)
class Kindcheck(Event):
    """An entry of step 1 that is no signal."""

    text: str


@dataclass(frozen=True)
class Consult(Event):
    role: ConsultedRole
    name: str
    question: str
    advice: str
    follow_up: str = ""
    organisation: str = ""
    named: bool = False


@dataclass(frozen=True)
class Talk(Event):
    text: str
    people: tuple
    took_part: str
    child_seen: str = ""


@dataclass(frozen=True)
class StepDone(Event):
    step: int
    choice: SignalsChoice | str = ""
    watch_until: int | None = None
    note: str = ""


@dataclass(frozen=True)
class TalkSkipped(Event):
    reason: str
    agreed_by: str
    look_again: int
    note: str = ""


@dataclass(frozen=True)
class Weighed(Event):
    """`answers` is {afweging: (answer, why)}; `term` goes with ja at 4."""

    answers: dict
    term: int | None = None


@dataclass(frozen=True)
class Decided(Event):
    report: bool
    help: bool
    why: str
    consulted: str = ""


@dataclass(frozen=True)
class MeldcodeNext(Event):
    text: str
    due: int
    owner: str = ""


@dataclass(frozen=True)
class Reported(Event):
    """A melding at Veilig Thuis."""

    facts: str
    forms: tuple = ()
    about: tuple = ()
    agreements: str = ""
    told: ToldFamily = ToldFamily.YES
    told_note: str = ""
    channel: Channel = Channel.PHONE
    employee: str = VT_NAME
    reference: str = ""
    acute: bool = False


@dataclass(frozen=True)
class Feedback(Event):
    text: str


@dataclass(frozen=True)
class MeldcodeClosed(Event):
    how: ClosedHow
    note: str


@dataclass(frozen=True)
class Acute(Event):
    who: str = ""
    what_now: str = ""
    where_children: str = ""
    who_called: str = ""
    agreed: str = ""
    any_day: bool = field(default=True, kw_only=True)


__all__ = [
    "ORGANISATION",
    "VT_NAME",
    "Acute",
    "Channel",
    "ChildSeen",
    "ClosedHow",
    "Consult",
    "ConsultedRole",
    "Decided",
    "Feedback",
    "Kindcheck",
    "MeldcodeClosed",
    "MeldcodeNext",
    "Reported",
    "SignalsChoice",
    "StepDone",
    "Talk",
    "TalkSkipped",
    "ToldFamily",
    "Weighed",
]
