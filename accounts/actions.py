"""What the beheerder does with people and teams. No case content passes here."""

from django.db import transaction

from accounts.models import Team, User
from accounts.roles import Permission
from audit.denials import require
from audit.recording import record


def why_not_manage(user) -> str:
    return "" if user.has(Permission.MANAGE_PEOPLE) else "Dit is voor de functioneel beheerder."


@transaction.atomic
def save_person(*, form, by) -> User:
    """Add or change a person from a valid form; who is no longer active is out at his next click."""
    require(why_not_manage(by))
    is_new = form.instance.pk is None
    if is_new:
        form.instance.set_unusable_password()
    person = form.save()
    code = "accounts.person_added" if is_new else "accounts.person_changed"
    record(code, by=by, subject=person, details={"velden": sorted(form.changed_data)})
    return person


@transaction.atomic
def add_team(*, name, municipality, by) -> Team:
    require(why_not_manage(by))
    team = Team.objects.create(name=name, municipality=municipality)
    record("accounts.team_added", by=by, subject=team)
    return team
