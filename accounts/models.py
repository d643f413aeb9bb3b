from django.contrib.auth.models import AbstractBaseUser, BaseUserManager, PermissionsMixin
from django.db import models
from django.utils.functional import cached_property

from accounts.roles import Permission, Role, may, roles_with
from audit.actors import Actor


class Team(models.Model):
    name = models.CharField("naam", max_length=80, unique=True)
    municipality = models.CharField("gemeente", max_length=80, blank=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class UserQuerySet(models.QuerySet):
    def active(self):
        return self.filter(is_active=True)

    def of_teams(self, team_ids):
        return self.filter(teams__in=team_ids).distinct()

    def with_permission(self, permission: Permission):
        """Return who may do something now: active, in a role that carries it."""
        return self.active().filter(role__in=roles_with(permission))

    def case_workers(self):
        return self.active().filter(role__in=[Role.WORKER, Role.TEAM_LEAD])

    def leads_of(self, team_ids):
        return self.active().filter(role=Role.TEAM_LEAD).of_teams(team_ids)


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
    def create_user(self, username, password=None, **fields):
        user = self.model(username=username, **fields)
        user.set_password(password)
        user.save()
        return user

    def get_by_natural_key(self, username):
        return self.get(username__iexact=username)


class User(AbstractBaseUser, PermissionsMixin):
    """Someone who works here. There is no superuser: nobody sees everything."""

    username = models.CharField("gebruikersnaam", max_length=60, unique=True)
    first_name = models.CharField("voornaam", max_length=60)
    prefix = models.CharField("tussenvoegsel", max_length=20, blank=True)
    surname = models.CharField("achternaam", max_length=80)
    email = models.EmailField("e-mailadres", unique=True)
    role = models.CharField("rol", max_length=30, choices=Role)
    function = models.CharField("functie", max_length=80, blank=True)
    organisation = models.CharField("organisatie", max_length=80, blank=True)
    teams = models.ManyToManyField(Team, related_name="members", blank=True)
    is_active = models.BooleanField("actief", default=True)

    objects = UserManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["email"]
    is_staff = False

    class Meta:
        ordering = ["first_name", "surname"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_superuser=False), name="nobody_sees_everything"
            )
        ]

    def __str__(self):
        return self.full_name

    @property
    def full_name(self):
        return " ".join(filter(None, [self.first_name, self.prefix, self.surname]))

    @property
    def job_title(self):
        return self.function or self.get_role_display()

    def get_full_name(self):
        return self.full_name

    @cached_property
    def team_ids(self):
        """Return the ids of the user's teams; loaded once per request."""
        return [team.pk for team in self.own_teams]

    @cached_property
    def own_teams(self):
        return list(self.teams.all())

    def has(self, permission: Permission) -> bool:
        """Return whether the user's role carries a permission. An inactive user has none."""
        return self.is_active and may(self.role, permission)

    def why_not_read_log(self) -> str:
        """Return why this user may not read the log, or an empty text; asked by the audit app."""
        return "" if self.has(Permission.READ_LOG) else "Het logboek is voor de privacy officer."

    def as_actor(self) -> Actor:
        teams = ", ".join(team.name for team in self.own_teams)
        return Actor(
            id=str(self.pk), name=self.full_name, role=self.get_role_display(), team=teams[:150]
        )
