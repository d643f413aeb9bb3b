"""Value lists. The stored values are frozen: rows of many years hold them."""

from django.db import models


class Urgency(models.TextChoices):
    """How soon colleagues must think along; it orders the list and is no score of a family."""

    RED = "red", "rood"
    ORANGE = "orange", "oranje"
    GREEN = "green", "groen"


RANK = {Urgency.RED: 0, Urgency.ORANGE: 1, Urgency.GREEN: 2}
TONE = {Urgency.RED: "now", Urgency.ORANGE: "soon", Urgency.GREEN: "ok"}


class State(models.TextChoices):
    WAITING = "waiting", "wacht"
    BEING_DISCUSSED = "being_discussed", "wordt nu besproken"
    DISCUSSED = "discussed", "besproken"
    MOVED = "moved", "doorgeschoven"


# The only way in which a state changes: from → allowed to.
TRANSITIONS = {
    State.WAITING: {State.BEING_DISCUSSED, State.MOVED},
    State.BEING_DISCUSSED: {State.WAITING, State.DISCUSSED, State.MOVED},
    State.DISCUSSED: set(),
    State.MOVED: set(),
}
ON_THE_LIST = [State.WAITING, State.BEING_DISCUSSED]
HAS_BEEN_OPENED = [State.BEING_DISCUSSED, State.DISCUSSED]


class Naming(models.TextChoices):
    """What people of other organisations hear, and on what ground (domain.md 5.1)."""

    ANONYMOUS = "anonymous", "zonder naam"
    CONSENT = "consent", "met naam, het gezin vindt dat goed"
    SAFETY = "safety", "met naam, omdat de veiligheid dat vraagt"


class Topic(models.TextChoices):
    """The four questions of a talk, and the voices that may not be missed (domain.md 5.1)."""

    PEOPLE = "people", "Wie zijn de mensen?"
    FACTS = "facts", "Wat zijn de feiten?"
    WEIGHING = "weighing", "Hoe wegen we?"
    NEXT_STEP = "next_step", "Wat is de volgende stap?"
    CHILD_VOICE = "child_voice", "Stem van het kind"
    PARENT_VOICE = "parent_voice", "Stem van de ouder"


FOUR_QUESTIONS = [Topic.PEOPLE, Topic.FACTS, Topic.WEIGHING, Topic.NEXT_STEP]
VOICES = [Topic.CHILD_VOICE, Topic.PARENT_VOICE]
