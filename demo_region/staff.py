"""Who works in Regio De Vennen. Everyone signs in with the same password, that all may know."""

from dataclasses import dataclass

from django.contrib.auth.hashers import make_password

from accounts.actions import add_team, save_person
from accounts.forms import UserForm
from accounts.models import User
from accounts.roles import Role

PASSWORD = "demo-wijkveilig"  # noqa: S105 - known to all, for made-up people
MAIL_DOMAIN = "devennen.example"

TEAMS = {"Noord": "Vennendijk", "Midden": "Beekloo", "Zuid": "Heizand"}
EVERYWHERE = tuple(TEAMS)


@dataclass(frozen=True)
class Worker:
    username: str
    first_name: str
    surname: str
    role: Role
    function: str
    teams: tuple = ()
    prefix: str = ""
    organisation: str = ""


YOUTH_WORKER = "Jeugd- en gezinswerker"
STAFF = (
    Worker("bram", "Bram", "Prins", Role.ADMINISTRATOR, "Functioneel beheerder"),
    Worker("fleur", "Fleur", "Maas", Role.PRIVACY_OFFICER, "Privacy officer"),
    Worker("tessa", "Tessa", "Wit", Role.TEAM_LEAD, "Teamleider", ("Noord",), "de"),
    Worker("sanne", "Sanne", "Verhagen", Role.WORKER, YOUTH_WORKER, ("Noord",)),
    Worker("ruud", "Ruud", "Kok", Role.WORKER, YOUTH_WORKER, ("Noord",)),
    Worker("noa", "Noa", "Lindeman", Role.WORKER, "Maatschappelijk werker", ("Noord",)),
    Worker("inge", "Inge", "Wouters", Role.TEAM_LEAD, "Teamleider", ("Midden",)),
    Worker("samir", "Samir", "Haddou", Role.WORKER, YOUTH_WORKER, ("Midden",)),
    Worker("joost", "Joost", "Dalen", Role.WORKER, "Jongerenwerker", ("Midden",), "van"),
    Worker("hans", "Hans", "Verbeek", Role.TEAM_LEAD, "Teamleider", ("Zuid",)),
    Worker("karel", "Karel", "Bos", Role.WORKER, YOUTH_WORKER, ("Zuid",)),
    Worker("dewi", "Dewi", "Sastro", Role.WORKER, YOUTH_WORKER, ("Zuid",)),
    Worker("marloes", "Marloes", "Nijs", Role.WORKER, "Ouderenwerker", ("Zuid",)),
    Worker("aysel", "Aysel", "Demir", Role.ATTENTION_OFFICER, "Aandachtsfunctionaris", EVERYWHERE),
    Worker(
        "lotte", "Lotte", "Brouwer", Role.BEHAVIOURAL_EXPERT, "Gedragswetenschapper", EVERYWHERE
    ),
    Worker(
        "rob",
        "Rob",
        "Hendriks",
        Role.GUEST,
        "Jeugdbeschermer, denkt mee met het team",
        organisation="Jeugdbescherming De Vennen",
    ),
)


def hire() -> tuple[dict, dict]:
    """Make everyone and return users by sign-in name, and teams by their short name."""
    first, *others = STAFF
    boss = User.objects.create(**_fields(first))
    teams = {
        name: add_team(name=f"Team {name}", municipality=municipality, by=boss)
        for name, municipality in TEAMS.items()
    }
    users = {worker.username: _hire(worker, teams, boss) for worker in others}
    # Hashing is slow on purpose, so one hash serves all of these made-up people.
    User.objects.update(password=make_password(PASSWORD))
    return {first.username: boss, **users}, teams


def _hire(worker: Worker, teams, boss) -> User:
    form = UserForm({**_fields(worker), "teams": [teams[name].pk for name in worker.teams]})
    if not form.is_valid():
        raise ValueError(f"{worker.username}: {form.errors.as_json()}")
    return save_person(form=form, by=boss)


def _fields(worker: Worker) -> dict:
    return {
        "username": worker.username,
        "first_name": worker.first_name,
        "prefix": worker.prefix,
        "surname": worker.surname,
        "email": f"{worker.username}@{MAIL_DOMAIN}",
        "role": worker.role,
        "function": worker.function,
        "organisation": worker.organisation,
        "is_active": True,
    }
