from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from accounts.models import Team, User
from accounts.roles import Permission
from audit.recording import AuditUnavailable
from cases.importing.columns import read_mapping
from cases.importing.errors import CannotImport
from cases.importing.planning import make_plan
from cases.importing.report import write_report
from cases.importing.staff import Teams
from cases.importing.writing import carry_out
from cases.models import ImportedFamily
from cases.permissions import why_not_take_over

SOURCE_LENGTH = ImportedFamily._meta.get_field("source").max_length


class Command(BaseCommand):
    help = (
        "Neemt gezinnen over uit een bestand van een ouder systeem (CSV of .xlsx). "
        "Zonder --write is het een proef: er verandert niets en je krijgt een verslag."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="BESTAND")
        parser.add_argument(
            "--mapping", metavar="BESTAND", help="welke kolom wat is (TOML of JSON)"
        )
        parser.add_argument("--source", default="oud systeem", help="naam van het oude systeem")
        parser.add_argument(
            "--team", metavar="NAAM", help="team voor gezinnen met een onbekend team"
        )
        parser.add_argument("--make-teams", action="store_true", help="voeg onbekende teams toe")
        parser.add_argument("--report", metavar="BESTAND", help="schrijf het verslag ook hierheen")
        parser.add_argument("--write", action="store_true", help="neem de gezinnen echt over")
        parser.add_argument(
            "--by", metavar="GEBRUIKERSNAAM", help="wie dit doet, bij --write nodig"
        )

    def handle(self, *args, **options):
        try:
            self._import(options)
        except CannotImport as error:
            raise CommandError(str(error)) from error
        except AuditUnavailable as error:
            raise CommandError(
                "Het logboek is niet te schrijven. De rest is niet overgenomen."
            ) from error

    def _import(self, options):
        by = self._user(options) if options["write"] else None
        plan = make_plan(
            Path(options["file"]),
            mapping=read_mapping(options["mapping"]),
            source=self._source(options["source"]),
            teams=Teams.from_database(
                default=self._team(options["team"]), make=options["make_teams"]
            ),
            today=timezone.localdate(),
        )
        if by:
            carry_out(plan, by=by)
        self._tell(write_report(plan, written=by is not None), options["report"])

    def _user(self, options) -> User:
        """Return who does it: an active beheerder or teamleider, named in the log."""
        user = User.objects.active().filter(username__iexact=options["by"] or "").first()
        if user is None:
            raise CannotImport(
                "Zeg met --by wie dit doet: de gebruikersnaam van een actieve medewerker."
            )
        if why_not := why_not_take_over(user):
            raise CannotImport(why_not)
        if options["make_teams"] and not user.has(Permission.MANAGE_PEOPLE):
            raise CannotImport(
                "Teams toevoegen doet de functioneel beheerder. Kies een ander bij --by."
            )
        return user

    def _team(self, name) -> Team | None:
        if name is None:
            return None
        team = Team.objects.filter(name__iexact=name).first()
        if team is None:
            raise CannotImport(f"Het team {name} is er niet.")
        return team

    def _source(self, name) -> str:
        if not name.strip() or len(name) > SOURCE_LENGTH:
            raise CannotImport(
                f"Geef het oude systeem een naam van hooguit {SOURCE_LENGTH} tekens."
            )
        return name.strip()

    def _tell(self, report, path):
        self.stdout.write(report)
        if path is None:
            return
        try:
            Path(path).write_text(report, encoding="utf-8")
        except OSError as error:
            raise CommandError(f"Het verslag is niet te schrijven naar {path}.") from error
