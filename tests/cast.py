"""The people of every test: two teams, and someone for each role (style: a cast, not fixtures)."""

from dataclasses import dataclass, field

from django.test import Client
from django.utils import timezone

from accounts.models import Team, User
from accounts.roles import Role
from cases import actions
from cases.actions import NewCase, NewHousehold, NewPerson
from cases.enums import PersonRole, Precision
from worklist.workdays import add_working_days

PASSWORD = "geheim-voor-tests"


def make_user(username, first_name, surname, role, teams=(), **fields):
    user = User.objects.create_user(
        username,
        PASSWORD,
        first_name=first_name,
        surname=surname,
        email=f"{username}@wijkveilig.test",
        role=role,
        **fields,
    )
    user.teams.set(teams)
    return user


def person(given_name, role, *, surname="Van Rooij", born=None, **fields):
    """Return a NewPerson; `born` is a date or None."""
    precision = Precision.EXACT if born else Precision.UNKNOWN
    return NewPerson(
        fields={
            "given_name": given_name,
            "surname": surname,
            "role": role,
            "birth_date": born,
            "birth_precision": precision,
            **fields,
        },
        houses=[0],
    )


@dataclass
class Cast:
    """Sanne works and Tessa leads in Noord, Karel works in Zuid and must see nothing of Noord."""

    noord: Team = field(default_factory=lambda: Team.objects.create(name="Team Noord"))
    zuid: Team = field(default_factory=lambda: Team.objects.create(name="Team Zuid"))

    def __post_init__(self):
        both = [self.noord, self.zuid]
        self.sanne = make_user("sanne", "Sanne", "Verhagen", Role.WORKER, [self.noord])
        self.ruud = make_user("ruud", "Ruud", "Kok", Role.WORKER, [self.noord])
        self.tessa = make_user("tessa", "Tessa", "Wit", Role.TEAM_LEAD, [self.noord], prefix="de")
        self.karel = make_user("karel", "Karel", "Bos", Role.WORKER, [self.zuid])
        self.aysel = make_user("aysel", "Aysel", "Demir", Role.ATTENTION_OFFICER, both)
        self.rob = make_user("rob", "Rob", "Hendriks", Role.GUEST, organisation="Jeugdbescherming")
        self.fleur = make_user("fleur", "Fleur", "Maas", Role.PRIVACY_OFFICER)
        self.bram = make_user("bram", "Bram", "Prins", Role.ADMINISTRATOR)

    def family(self, name="Van Rooij", *, owner=None, team=None, people=None, **fields):
        """Open a case by the real action and return it; by default Noor, Mila and both parents."""
        owner = owner or self.sanne
        today = timezone.localdate()
        new = NewCase(
            family_name=name,
            team=team or owner.own_teams[0],
            owner=owner,
            first_concern="Juf Ans zag blauwe plekken op de arm van Noor.",
            next_step="Eerste gesprek thuis",
            next_step_on=add_working_days(today, 5),
            households=[
                NewHousehold(
                    {
                        "label": "bij moeder",
                        "street": "Molenweg",
                        "house_number": "12",
                        "postcode": "5531 AB",
                        "city": "Bladel",
                    }
                ),
                NewHousehold(
                    {
                        "label": "bij vader",
                        "street": "Kerkstraat",
                        "house_number": "3",
                        "postcode": "5521 AA",
                        "city": "Eersel",
                    }
                ),
            ],
            people=people if people is not None else self.default_people(name),
            **fields,
        )
        return actions.open_case(new=new, by=owner)

    def default_people(self, surname):
        year = timezone.localdate().year
        born = timezone.localdate().replace(day=1, month=3)
        return [
            person("Noor", PersonRole.CHILD, surname=surname, born=born.replace(year=year - 7)),
            person("Mila", PersonRole.CHILD, surname=surname, born=born.replace(year=year - 3)),
            person("Esmée", PersonRole.MOTHER, surname=surname, born=born.replace(year=year - 33)),
            person("Daan", PersonRole.FATHER, surname="Bakker", born=born.replace(year=year - 35)),
            person("Karim", PersonRole.RELATIVE, surname="", role_note="oom van moeders kant"),
        ]


def client_for(user) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client
