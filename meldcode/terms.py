"""Default terms in working days (domain.md 1.9 and 4.5, own knowledge: the law gives none).

They show and remind; they never block.
"""

from datetime import date

from worklist.workdays import add_working_days

# Counted from the start of the meldcode: step 2 within a week, 3 within two, 5 within four.
STEP_TERMS = {1: 5, 2: 5, 3: 10, 4: 20, 5: 20}

# Veilig Thuis assesses a report within five working days (domain.md 1.8).
FEEDBACK_TERM = 5


def step_due(opened_on: date, step: int) -> date:
    return add_working_days(opened_on, STEP_TERMS[step])


def feedback_due(reported_on: date) -> date:
    return add_working_days(reported_on, FEEDBACK_TERM)
