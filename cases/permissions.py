"""May-rules: each returns why not, as a Dutch sentence, or "" when it may.

The same function answers the view, the button and the action.
"""

from accounts.roles import Permission

CLOSED = "Dit dossier is afgesloten. Er komt niets meer bij."


def why_not_open(user) -> str:
    if user.has(Permission.OPEN_CASES):
        return ""
    return "Met deze rol kun je geen gezin toevoegen."


def why_not_take_over(user) -> str:
    """Taking over is work on the whole system, not on one family: for those who run it or lead a team.

    The beheerder needs no sight on a case for it; he hands in a file and reads the report.
    """
    if user.has(Permission.MANAGE_PEOPLE) or user.has(Permission.LEAD_TEAM):
        return ""
    return "Gezinnen overnemen doet de functioneel beheerder of een teamleider."


def why_not_work_on(user, case) -> str:
    """May this user record, plan and decide in a case that he can see?"""
    if not user.has(Permission.WORK_ON_CASES):
        return "Je kunt in dit dossier meedenken, maar niets vastleggen."
    return "" if case.is_open else CLOSED


def why_not_advise(user, case) -> str:
    """May this user add a consult or an opinion? A guest may, in the case he is invited to (R22)."""
    if not user.has(Permission.GIVE_ADVICE):
        return "Met deze rol kun je hier niet meedenken."
    return "" if case.is_open else CLOSED


def why_not_record_acute(user) -> str:
    """Everyone who thinks along may record an acute report; nothing else may stand in its way (R1, R2)."""
    return "" if user.has(Permission.GIVE_ADVICE) else "Met deze rol werk je niet in dossiers."


def why_not_lead(user, case) -> str:
    """May this user change the owner, let someone in, shield, or accept a handover?"""
    if refusal := why_not_lift_shield(user, case):
        return refusal
    return "" if case.is_open else CLOSED


def why_not_lift_shield(user, case) -> str:
    """Also in a closed case: who may read it again is not about adding to it."""
    if user.has(Permission.LEAD_TEAM) and case.team_id in user.team_ids:
        return ""
    return "Dit doet de teamleider van het team."


def why_not_complete(user, task) -> str:
    if task.owner_id == user.pk:
        return ""
    return why_not_work_on(user, task.case)
