"""From a decision to following: step 5 is done once something follows (domain.md 1.3)."""

from meldcode.actions.steps import write_mark
from meldcode.enums import Outcome, State, Step, StepStatus
from meldcode.standing import missing_in_step, standing_of


def follow_up(meldcode, *, by) -> None:
    """Begin following when the decision is there and a next step too."""
    standing = standing_of(meldcode)
    if meldcode.state != State.DECIDED or missing_in_step(standing, Step.DECIDE):
        return
    if standing.decision.outcome == Outcome.NO_SUSPICION:
        return
    meldcode.move_to(State.FOLLOWING)
    meldcode.save(update_fields=["state"])
    finish_last_step(meldcode, standing, by=by)


def finish_last_step(meldcode, standing, *, by) -> None:
    if standing.status(Step.DECIDE) != StepStatus.DONE:
        write_mark(meldcode, Step.DECIDE, StepStatus.DONE, by=by)
