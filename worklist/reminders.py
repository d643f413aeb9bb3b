"""Who is reminded of what, and when.

Asks "what is due and not done?", so that days without a running scheduler lose nothing:
an item that fell due meanwhile gets the one reminder that fits today.
"""

from datetime import date, timedelta
from enum import StrEnum

from django.db import transaction
from uuid_utils.compat import uuid7 as new_id

from accounts.models import User
from worklist import mail
from worklist.items import DueItem, Scope, collect
from worklist.models import Reminder
from worklist.workdays import add_working_days

DAYS_BEFORE = 3
HORIZON = timedelta(days=14)
SUBJECT = "Er wacht iets op je in Wijkveilig"


class Stage(StrEnum):
    BEFORE = "vooraf"
    ON = "vandaag"
    LATE = "te laat"


def stage_of(item: DueItem, today: date) -> Stage | None:
    """Return which reminder fits today: none, before (3 working days), on the day or late."""
    if item.due_on < today:
        return Stage.LATE
    if item.due_on == today:
        return Stage.ON
    if today >= add_working_days(item.due_on, -DAYS_BEFORE):
        return Stage.BEFORE
    return None


def queue_due(today: date, kinds: frozenset[str]) -> int:
    """Queue one mail for each person who has something new to be reminded of.

    Returns the number of mails. `kinds` are the kinds of items that remind.
    """
    until = today + HORIZON
    items = [item for item in collect(Scope(today=today, until=until)) if item.kind in kinds]
    people = People(items)
    due: dict[User, list[tuple[str, Stage]]] = {}
    for item in items:
        if stage := stage_of(item, today):
            for user in people.to_remind(item, stage):
                due.setdefault(user, []).append((f"{item.key}:{stage.name.lower()}", stage))
    return sum(_remind(user, reminders) for user, reminders in due.items())


@transaction.atomic
def _remind(user: User, due: list[tuple[str, Stage]]) -> bool:
    """Write the mail and what it reminds of together, so that a crash loses or doubles nothing."""
    User.objects.select_for_update(no_key=True).get(pk=user.pk)
    keys = [key for key, _ in due]
    known = set(Reminder.objects.filter(user=user, key__in=keys).values_list("key", flat=True))
    new = {key: stage for key, stage in due if key not in known}
    if not new:
        return False
    row = mail.queue(
        key=f"reminder:{new_id()}",
        to=user,
        template="worklist/mail/reminder.txt",
        subject=SUBJECT,
        context={"late": Stage.LATE in new.values(), "count": len(new)},
    )
    Reminder.objects.bulk_create(Reminder(user=user, key=key, mail=row) for key in new)
    return True


class People:
    """The owners and team leads of a list of items, loaded at once."""

    def __init__(self, items):
        owners = {item.owner_id for item in items}
        teams = {item.team_id for item in items}
        self.owners = User.objects.active().in_bulk(owners - {None})
        self.leads: dict[int, list[User]] = {}
        for lead in User.objects.leads_of(teams - {None}).prefetch_related("teams"):
            for team in lead.own_teams:
                self.leads.setdefault(team.pk, []).append(lead)

    def to_remind(self, item: DueItem, stage: Stage) -> list[User]:
        """Return the owner and, when late or when nobody can answer, the team leads."""
        owner = self.owners.get(item.owner_id)
        leads = self.leads.get(item.team_id, [])
        if owner is None:
            return leads
        if stage is Stage.LATE:
            return [owner, *(lead for lead in leads if lead.pk != owner.pk)]
        return [owner]
