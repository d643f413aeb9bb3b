"""Who may do what, in one page. A role is what a person is here for (domain.md 7.10, design 1)."""

from enum import StrEnum

from django.db import models


class Permission(StrEnum):
    SEE_TEAM_CASES = "see_team_cases"  # families of the own teams
    WORK_ON_CASES = "work_on_cases"  # record, plan, decide in a visible case
    OPEN_CASES = "open_cases"  # add a family
    LEAD_TEAM = "lead_team"  # Teamoverzicht, change of owner, shield
    LEAD_CONSULTATION = "lead_consultation"  # lead the spreekuur, record its decisions
    GIVE_ADVICE = "give_advice"  # think along in a case that is visible
    READ_LOG = "read_log"  # who saw or changed what
    MANAGE_PEOPLE = "manage_people"  # accounts and teams; no case content


class Role(models.TextChoices):
    WORKER = "worker", "Jeugd- en gezinswerker"
    TEAM_LEAD = "team_lead", "Teamleider"
    ATTENTION_OFFICER = "attention_officer", "Aandachtsfunctionaris"
    BEHAVIOURAL_EXPERT = "behavioural_expert", "Gedragswetenschapper"
    GUEST = "guest", "Gast van een andere organisatie"
    PRIVACY_OFFICER = "privacy_officer", "Privacy officer"
    ADMINISTRATOR = "administrator", "Functioneel beheerder"


P = Permission
MAY: dict[Role, frozenset[Permission]] = {
    Role.WORKER: frozenset({P.SEE_TEAM_CASES, P.WORK_ON_CASES, P.OPEN_CASES, P.GIVE_ADVICE}),
    Role.TEAM_LEAD: frozenset(
        {
            P.SEE_TEAM_CASES,
            P.WORK_ON_CASES,
            P.OPEN_CASES,
            P.GIVE_ADVICE,
            P.LEAD_TEAM,
            P.LEAD_CONSULTATION,
        }
    ),
    Role.ATTENTION_OFFICER: frozenset({P.SEE_TEAM_CASES, P.GIVE_ADVICE, P.LEAD_CONSULTATION}),
    Role.BEHAVIOURAL_EXPERT: frozenset({P.SEE_TEAM_CASES, P.GIVE_ADVICE, P.LEAD_CONSULTATION}),
    # A guest sees invited cases only, until a date (R22).
    Role.GUEST: frozenset({P.GIVE_ADVICE}),
    Role.PRIVACY_OFFICER: frozenset({P.READ_LOG}),
    Role.ADMINISTRATOR: frozenset({P.MANAGE_PEOPLE}),
}


def may(role: str, permission: Permission) -> bool:
    return permission in MAY[Role(role)]


def roles_with(permission: Permission) -> list[Role]:
    return [role for role in Role if may(role, permission)]
