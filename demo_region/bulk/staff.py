"""Teams and workers that grow with the number of families."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from accounts.models import Team, User
from accounts.roles import Role
from demo_region.staff import MAIL_DOMAIN, PASSWORD

FAMILIES_PER_TEAM = 500
WORKERS_PER_TEAM = 10
PREFIX = "meting"


@dataclass(frozen=True)
class Post:
    """A place where a family can land: a team, one of its workers, and who leads it."""

    team: Team
    worker: User
    lead: User


def make_posts(families: int) -> list[Post]:
    """Make as many teams as this number of families needs, and return every worker's post."""
    first = Team.objects.filter(name__startswith="Meetteam").count() + 1
    wanted = range(first, first + -(-families // FAMILIES_PER_TEAM))
    teams = Team.objects.bulk_create(Team(name=f"Meetteam {n}") for n in wanted)
    password = make_password(PASSWORD)
    people = User.objects.bulk_create(
        _user(number, place, password) for number in wanted for place in range(WORKERS_PER_TEAM + 1)
    )
    size = WORKERS_PER_TEAM + 1
    groups = [people[at : at + size] for at in range(0, len(people), size)]
    _join(teams, groups)
    return list(_posts(teams, groups))


def _user(number, place, password) -> User:
    username = f"{PREFIX}-{number}-{place}"
    return User(
        username=username,
        password=password,
        first_name="Lead" if place == 0 else "Meting",
        surname=f"{number}-{place}",
        email=f"{username}@{MAIL_DOMAIN}",
        role=Role.TEAM_LEAD if place == 0 else Role.WORKER,
    )


def _join(teams, groups):
    member = User.teams.through
    member.objects.bulk_create(
        member(user_id=user.pk, team_id=team.pk)
        for team, group in zip(teams, groups, strict=True)
        for user in group
    )


def _posts(teams, groups) -> Iterator[Post]:
    for team, (lead, *workers) in zip(teams, groups, strict=True):
        for worker in workers:
            yield Post(team, worker, lead)
