"""What is told of the spreekuur of a team: who was there, and what was said about each family."""

from dataclasses import dataclass

from consultations.enums import Naming, Topic, Urgency

RED, ORANGE, GREEN = Urgency.RED, Urgency.ORANGE, Urgency.GREEN
PEOPLE, FACTS, WEIGHING, NEXT_STEP = Topic.PEOPLE, Topic.FACTS, Topic.WEIGHING, Topic.NEXT_STEP
CHILD, PARENT = Topic.CHILD_VOICE, Topic.PARENT_VOICE
ANONYMOUS, CONSENT, SAFETY = Naming.ANONYMOUS, Naming.CONSENT, Naming.SAFETY


@dataclass(frozen=True)
class Advised:
    """`visitor` is the name of someone without an account here."""

    text: str
    by: str = ""
    visitor: str = ""
    dissenting: bool = False


@dataclass(frozen=True)
class Task:
    text: str
    owner: str
    due: int
    urgent: bool = False


@dataclass(frozen=True)
class Talk:
    """A family on the list; without `notes` it still waits."""

    family: str
    by: str
    question: str
    why: str
    urgency: Urgency
    naming: Naming = ANONYMOUS
    notes: tuple = ()
    advice: tuple = ()
    decision: str = ""
    decided_by: str = ""
    tasks: tuple = ()


@dataclass(frozen=True)
class Spreekuur:
    team: str
    leader: str
    present: tuple
    talks: tuple
    visitors: tuple = ()
