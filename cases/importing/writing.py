"""Carrying out a plan: each family in its own transaction, so that a bad one stops only itself."""

from django.db import DatabaseError

from accounts.actions import add_team
from accounts.models import Team
from cases.actions import take_over
from cases.importing.doubts import Kind
from cases.importing.errors import CannotImport
from cases.importing.planning import Plan, State
from cases.names import plain


def carry_out(plan: Plan, *, by) -> None:
    """Write what the plan says. Raises CannotImport before the first row when teams are missing."""
    if plan.unknown_teams:
        raise CannotImport(
            f"Deze teams zijn er nog niet: {', '.join(plan.unknown_teams)}. Voeg ze toe, kies "
            "--make-teams om ze toe te voegen, of --team NAAM voor één team."
        )
    made = {
        key: add_team(name=name, municipality="", by=by) for key, name in plan.teams.new.items()
    }
    for family in plan.coming:
        _take(family, made, by)


def _take(family, made: dict[str, Team], by):
    family.new.team = family.choice.team or made[plain(family.choice.name)]
    try:
        take_over(new=family.new, notes=family.notes, origin=family.origin, by=by)
    except (DatabaseError, ValueError) as error:
        # Only the kind of error: its text may hold what somebody wrote about a family.
        family.state = State.FAILED
        family.doubts.add(Kind.FAILED, family.group.row_numbers, type(error).__name__)
    else:
        family.state = State.DONE
