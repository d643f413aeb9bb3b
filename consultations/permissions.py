"""May-rules: each returns why not, as a Dutch sentence, or "" when it may.

The spreekuur is help and never permission: no rule here stands before an act elsewhere (R2).
"""

from accounts.roles import Permission
from cases.permissions import why_not_advise, why_not_work_on

LEADS = "Dit doet wie het spreekuur van dit team leidt."


def why_not_bring_in(user, case) -> str:
    """May this user put a family that he can see on the list?"""
    if not user.has(Permission.WORK_ON_CASES):
        return "Met deze rol denk je mee op het spreekuur, maar breng je geen gezin in."
    return why_not_advise(user, case)


def why_not_lead_spreekuur(user, team) -> str:
    if user.has(Permission.LEAD_CONSULTATION) and team.pk in user.team_ids:
        return ""
    return LEADS


def why_not_lead_item(user, item) -> str:
    """May this user open, finish or move this item?"""
    return why_not_lead_spreekuur(user, item.day.team) or why_not_advise(user, item.case)
