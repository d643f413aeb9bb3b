"""The made-up region in a browser: each role's first screens, with believable families in them."""

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from cases.models import Case
from consultations.dates import first_day
from tests.journeys.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PASSWORD = "demo-wijkveilig"


@pytest.fixture
def region(transactional_db):
    call_command("demo_data", verbosity=0)


@pytest.fixture
def sign_in(region, live_server, browser, browser_context_args):
    contexts = []

    def visitor(username):
        contexts.append(browser.new_context(**browser_context_args))
        return Visitor(contexts[-1].new_page(), live_server.url, username, PASSWORD)

    yield visitor
    for context in contexts:
        context.close()


def test_everyone_finds_the_own_work(sign_in):
    sanne = sign_in("sanne")
    sanne.sees("Gezin Van Rooij", "Gezin Bakker-El Idrissi")
    sanne.look("regio-mijn-dag")
    sanne.go(reverse("cases:list"))
    sanne.look("regio-gezinnen")
    sanne.go(reverse("cases:detail", args=[Case.objects.get(family__name__iexact="van Rooij").pk]))
    sanne.sees("Een voorwaarde wordt niet gehaald.", "Noor, 7 jaar")
    sanne.look("regio-gezin")
    sanne.follow("Veiligheidsplan")
    sanne.look("regio-plan")
    sanne.go(reverse("meldcode:list"))
    sanne.look("regio-meldcodes")
    sanne.go(reverse("meldcode:acute"))
    sanne.sees("112", "0800-2000")
    sanne.look("regio-acuut")

    tessa = sign_in("tessa")
    tessa.go(reverse("worklist:team"))
    tessa.look("regio-team")
    tessa.go(f"{reverse('consultations:today')}?dag={first_day(timezone.localdate())}")
    tessa.sees("Gezin Van Rooij")
    tessa.look("regio-spreekuur")

    for username, screen in {"fleur": "regio-logboek", "bram": "regio-beheer"}.items():
        sign_in(username).look(screen)

    karel = sign_in("karel")
    karel.go(f"{reverse('cases:list')}?zoek=rooij")
    karel.sees("Niets gevonden")
