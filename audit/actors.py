"""Who did it: a person who signed in, or a named job. Never nobody."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Actor:
    """The actor as he was at that moment, so that the line outlives the account."""

    id: str
    name: str
    role: str
    team: str = ""

    @classmethod
    def system(cls, job: str) -> "Actor":
        return cls(id="", name=job, role="systeem")


class NoActor(ValueError):
    """Raised when an act has no signed-in person and no named job behind it."""


def as_actor(by) -> Actor:
    """Return the Actor behind a user or an Actor. Raises NoActor for anyone else."""
    if isinstance(by, Actor):
        return by
    if getattr(by, "is_authenticated", False):
        return by.as_actor()
    raise NoActor("An audited act needs a user or a named job.")
