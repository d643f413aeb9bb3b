"""Holding a meldcode, so that two people at once meet one after the other.

Everyone takes hold in the same order: case, meldcode, day of the spreekuur, item, task.
"""

from cases.actions.changing import locked as locked_case
from cases.models import TransitionRefused
from meldcode.models import Meldcode

WITH = ("case__family", "case__owner", "case__team", "closed_by")


class NotYet(TransitionRefused):
    """Something is still missing; `sentences` say what."""

    def __init__(self, sentences):
        super().__init__(" ".join(sentences))
        self.sentences = list(sentences)


def locked(meldcode) -> Meldcode:
    """Return the meldcode as it is now, held until the transaction ends; the caller holds the case."""
    rows = Meldcode.objects.select_for_update(of=("self",), no_key=True)
    return rows.select_related(*WITH).get(pk=meldcode.pk)


def locked_running(meldcode) -> Meldcode:
    """Return it held, its case too, and still running.

    Raises TransitionRefused when a colleague closed it.
    """
    locked_case(meldcode.case)
    meldcode = locked(meldcode)
    meldcode.ensure_running()
    return meldcode


def running_of(case) -> Meldcode | None:
    """Return the running meldcode of a case, held; the caller holds the case."""
    found = Meldcode.objects.running().filter(case=case).first()
    return locked(found) if found else None


def require_all(sentences) -> None:
    """Raise NotYet when there are sentences about what is missing."""
    if sentences:
        raise NotYet(sentences)
