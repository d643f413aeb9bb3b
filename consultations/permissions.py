"""May-rules: each returns why not, as a Dutch sentence, or "" when it may.

The spreekuur is help and never permission: no rule here stands before an act elsewhere (R2).
"""

from django.utils import timezone

from accounts.roles import Permission
from cases.permissions import why_not_advise, why_not_work_on


def why_not_bring_in(user, case) -> str:
    """May this user put a family that he can see on the list?"""
    if not user.has(Permission.WORK_ON_CASES):
        return "Met deze rol denk je mee op het spreekuur, maar breng je geen gezin in."
    return why_not_advise(user, case)


def why_not_lead_spreekuur(user, team) -> str:
    if user.has(Permission.LEAD_CONSULTATION) and team.pk in user.team_ids:
        return ""
    return "Dit doet wie het spreekuur van dit team leidt."


def why_not_lead_item(user, item) -> str:
    """May this user open or finish this item?"""
    return why_not_lead_spreekuur(user, item.day.team) or why_not_advise(user, item.case)


def why_not_note(user, item) -> str:
    """May this user write down what is said? Who leads does, and who works with families."""
    if not why_not_lead_item(user, item):
        return ""
    return why_not_work_on(user, item.case)


def why_not_give_advice(user, item, *, giver) -> str:
    """Everyone who thinks along writes his own advice; another's is written by who may note."""
    if giver == user:
        return why_not_advise(user, item.case)
    return why_not_note(user, item)


def why_not_decide(user, item, *, decided_by) -> str:
    """Who leads records decisions; who works with the family may record his own (domain.md 9.1)."""
    if not why_not_lead_item(user, item):
        return ""
    if decided_by == user:
        return why_not_work_on(user, item.case)
    return "Het besluit van een ander legt de gespreksleider vast."


def why_not_move(user, item) -> str:
    """Who leads moves items; what was left on a past list may be moved by who may bring it in."""
    if item.day.is_closed or item.day.date < timezone.localdate():
        return why_not_bring_in(user, item.case) and why_not_lead_item(user, item)
    return why_not_lead_item(user, item)
