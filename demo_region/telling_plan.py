"""What a story tells of the veiligheidsplan."""

from dataclasses import dataclass

from demo_region.telling import Event
from safety_plans.enums import Answer, ConditionStatus, Decision, Kept, ScorerKind, SetBy, Way

YES, PARTLY, NO = Kept.YES, Kept.PARTLY, Kept.NO


@dataclass(frozen=True)
class MustHold:
    """A condition; `ago` is when it was set."""

    text: str
    set_by: SetBy = SetBy.TEAM
    ago: int | None = None
    reference: str = ""


@dataclass(frozen=True)
class Agreed:
    """An agreement; `doer` may be a given name of the family, `condition` is a number from 1."""

    behaviour: str
    doer: str
    checker: str
    rhythm: str = ""
    situation: str = ""
    condition: int | None = None
    where: str = ""
    phase: str = ""


@dataclass(frozen=True)
class Sign:
    whose: str
    see: str
    then: str


@dataclass(frozen=True)
class Helper:
    name: str
    relation: str
    does: str
    phone: str = ""
    may_be_named: bool = True


@dataclass(frozen=True)
class Plan(Event):
    """A first version; `evaluate` in working days from today. Without `issued` it stays a concept."""

    happened: str
    afraid: str
    well: str
    fails: str
    evaluate: int
    child: str = ""
    child_missing: str = ""
    explained_by: str = ""
    conditions: tuple = ()
    agreements: tuple = ()
    signs: tuple = ()
    helpers: tuple = ()
    place: str = "bij het gezin thuis"
    clock: str = ""
    given_to: str = ""
    issued: bool = True


@dataclass(frozen=True)
class PlanAnswer(Event):
    """What someone says of the version of now."""

    who: str
    answer: Answer = Answer.AGREES
    way: Way = Way.SPOKEN
    witness: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Checked(Event):
    """How it went with condition `number`; `before` is how many days earlier it was seen."""

    number: int
    status: ConditionStatus
    seen_by: str
    how: str = ""
    before: int = 0


@dataclass(frozen=True)
class Score:
    who: str
    number: float
    why: str
    kind: ScorerKind = ScorerKind.FAMILY


@dataclass(frozen=True)
class Evaluated(Event):
    """`kept` holds (answer, remark) for each agreement in order."""

    present: str
    kept: tuple
    scores: tuple
    decision: Decision
    why: str
    next: int | None = None
    new: str = ""


@dataclass(frozen=True)
class NextVersion(Event):
    """The concept after an evaluation is added to and given out."""

    conditions: tuple = ()
    agreements: tuple = ()
    signs: tuple = ()
    helpers: tuple = ()
    child: str = ""


__all__ = [
    "NO",
    "PARTLY",
    "YES",
    "Agreed",
    "Answer",
    "Checked",
    "ConditionStatus",
    "Decision",
    "Evaluated",
    "Helper",
    "MustHold",
    "NextVersion",
    "Plan",
    "PlanAnswer",
    "Score",
    "ScorerKind",
    "SetBy",
    "Sign",
    "Way",
]
