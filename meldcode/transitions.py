"""The state machine of domain.md 2.2, declared once.

Progress through the steps only goes forward; what is done can be done again, but not undone.
"""

from meldcode.enums import Answer, ClosedHow, State, StepStatus

S = State

TRANSITIONS: dict[State, frozenset[State]] = {
    S.STARTED: frozenset({S.MAPPED, S.CONSULTED, S.TALKED, S.WEIGHED, S.CLOSED}),
    S.MAPPED: frozenset({S.CONSULTED, S.TALKED, S.WEIGHED, S.CLOSED}),
    S.CONSULTED: frozenset({S.TALKED, S.WEIGHED, S.CLOSED}),
    S.TALKED: frozenset({S.WEIGHED, S.CLOSED}),
    S.WEIGHED: frozenset({S.DECIDED, S.CLOSED}),
    S.DECIDED: frozenset({S.DECIDED, S.FOLLOWING, S.CLOSED}),
    S.FOLLOWING: frozenset({S.DECIDED, S.CLOSED}),
    S.CLOSED: frozenset(),
}

# The state that belongs to "steps 1 to n are through".
PROGRESS = (S.STARTED, S.MAPPED, S.CONSULTED, S.TALKED, S.WEIGHED)

AFTER_DECISION = frozenset({S.DECIDED, S.FOLLOWING})
CLOSABLE_FROM: dict[ClosedHow, frozenset[State]] = {
    # The code may end early when the signals are explained (domain.md 1.2).
    ClosedHow.EXPLAINED: frozenset(State) - {S.CLOSED},
    ClosedHow.SAFE: AFTER_DECISION,
    ClosedHow.TAKEN_OVER: AFTER_DECISION,
}
NEEDS_ANSWER: dict[ClosedHow, tuple[int, Answer]] = {
    ClosedHow.EXPLAINED: (1, Answer.NO),
    ClosedHow.SAFE: (5, Answer.YES),
}

MARKS: dict[StepStatus, frozenset[StepStatus]] = {
    StepStatus.OPEN: frozenset(StepStatus) - {StepStatus.OPEN},
    StepStatus.BUSY: frozenset({StepStatus.DONE, StepStatus.SKIPPED, StepStatus.AFTERWARDS}),
    # A skipped talk may take place after all, or be put off again (R5).
    StepStatus.SKIPPED: frozenset({StepStatus.DONE, StepStatus.SKIPPED}),
    StepStatus.AFTERWARDS: frozenset({StepStatus.DONE}),
    StepStatus.DONE: frozenset(),
}
