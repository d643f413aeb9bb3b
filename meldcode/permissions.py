"""May-rules: each returns why not, as a Dutch sentence, or "" when it may.

Whether the meldcode still runs is a state, not a right: the models answer that.
"""

from accounts.roles import Permission
from cases.permissions import why_not_record_acute, why_not_work_on
from meldcode.enums import Step

ADVISED_STEPS = frozenset({Step.CONSULT, Step.WEIGH})


def why_not_see_list(user) -> str:
    if user.has(Permission.GIVE_ADVICE):
        return ""
    return "Met deze rol werk je niet in dossiers."


def why_not_start(user, case) -> str:
    return why_not_work_on(user, case)


def why_not_work_in(user, meldcode) -> str:
    """May this user record, mark and weigh? Also after the case closed, to complete an acute report."""
    if user.has(Permission.WORK_ON_CASES):
        return ""
    return "Je kunt in deze meldcode meedenken, maar niets vastleggen of afronden."


def why_not_decide(user, meldcode) -> str:
    """An aandachtsfunctionaris or guest never decides in the worker's place (domain.md 1.6, R22)."""
    if user.has(Permission.WORK_ON_CASES):
        return ""
    return "Je kunt meedenken. Het besluit neemt de jeugd- en gezinswerker of de teamleider."


def why_not_add_entry(user, meldcode, step) -> str:
    """Who thinks along may add a consult: in step 2 and in step 4 (domain.md 1.6)."""
    if not why_not_work_in(user, meldcode):
        return ""
    if user.has(Permission.GIVE_ADVICE) and step in ADVISED_STEPS:
        return ""
    return "Je kunt meedenken bij stap 2 en stap 4. De andere stappen legt het team vast."


def why_not_report(user) -> str:
    """Recording a report asks no more than thinking along: no approval stands before it (R2)."""
    return why_not_record_acute(user)


def why_not_take_in_acute(user) -> str:
    """May this user record acute danger in a family that is not here yet? That needs a team."""
    if why_not := why_not_report(user):
        return why_not
    if user.own_teams:
        return ""
    return "Je hoort bij geen team. Bel 112 of Veilig Thuis, en geef het door aan het team zelf."
