"""Makes the first functioneel beheerder of an installation. There is no sign-up page."""

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from accounts.models import User
from accounts.roles import Role
from audit.actors import Actor
from audit.recording import record


class Command(BaseCommand):
    help = "Maakt de eerste functioneel beheerder. Die kiest zelf een wachtwoord."

    def add_arguments(self, parser):
        parser.add_argument("username")
        parser.add_argument("email")
        parser.add_argument("first_name")
        parser.add_argument("surname")

    @transaction.atomic
    def handle(self, *, username, email, first_name, surname, **options):
        if User.objects.filter(role=Role.ADMINISTRATOR, is_active=True).exists():
            raise CommandError("Er is al een functioneel beheerder. Die voegt anderen toe.")
        user = User.objects.create_user(
            username.lower(),
            email=email,
            first_name=first_name,
            surname=surname,
            role=Role.ADMINISTRATOR,
        )
        record("accounts.person_added", by=Actor.system("inrichting"), subject=user)
        self.stdout.write(
            "De beheerder is gemaakt. Kies een wachtwoord met "
            "'Wachtwoord vergeten' op de aanmeldpagina."
        )
