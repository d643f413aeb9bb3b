from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from accounts.models import User
from demo_region.bulk import make_families
from demo_region.playing.region import fill
from demo_region.stories import STORIES

REFUSED = "Verzonnen mensen horen alleen in de demo en in tests. Deze database blijft zoals hij is."
NOT_EMPTY = (
    "Deze database is niet leeg. Verzonnen gezinnen komen alleen in een lege database. "
    "Begin opnieuw met: make demo RESET=1"
)


class Command(BaseCommand):
    help = "Vult een lege database met de verzonnen Regio De Vennen. Alleen in de demo en in tests."

    def add_arguments(self, parser):
        choice = parser.add_mutually_exclusive_group()
        choice.add_argument(
            "--if-empty", action="store_true", help="doet niets als er al mensen zijn"
        )
        choice.add_argument(
            "--families", type=int, metavar="N", help="maakt N gezinnen om snelheid mee te meten"
        )

    def handle(self, *args, if_empty=False, families=None, **options):
        if not settings.DEMO_DATA:
            raise CommandError(REFUSED)
        if families is not None:
            self._measure(families)
        elif not User.objects.exists():
            fill()
            self.stdout.write(f"Regio De Vennen staat klaar: {len(STORIES)} gezinnen.")
        elif not if_empty:
            raise CommandError(NOT_EMPTY)

    def _measure(self, families):
        if families < 1:
            raise CommandError("Kies een aantal van 1 of meer.")
        made = make_families(families)
        self.stdout.write(f"{families} gezinnen gemaakt in {made.teams} teams.")
