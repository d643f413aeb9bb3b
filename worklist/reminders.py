"""Who is reminded of what, and when.

Asks "what is due and not done?", so that days without a running scheduler lose nothing:
an item that fell due meanwhile gets the one reminder that fits today.
"""

from datetime import date, timedelta
from enum import StrEnum

from django.db import transaction

from accounts.models import User
from worklist import mail
from worklist.items import DueItem, Scope, collect
from worklist.workdays import add_working_days

DAYS_BEFORE = 3
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
    """Queue the reminders of the given kinds of items and return how many are new."""
    until = today + timedelta(days=14)
    items = [item for item in collect(Scope(today=today, until=until)) if item.kind in kinds]
    people = People(items)
    return sum(_remind(item, stage, people) for item in items if (stage := stage_of(item, today)))


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


@transaction.atomic
def _remind(item: DueItem, stage: Stage, people: People) -> int:
    return sum(
        mail.queue(
            key=f"{item.key}:{stage.name.lower()}:{user.pk}",
            to=user,
            template="worklist/mail/reminder.txt",
            subject=SUBJECT,
            context={"stage": stage.value, "is_owner": user.pk == item.owner_id},
        )
        for user in people.to_remind(item, stage)
    )
