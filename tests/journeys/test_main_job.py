"""From a worry about a child to an evaluated plan and the reminder mail, in a browser.

Sanne is jeugd- en gezinswerker, Tessa leads the team. Each screen is looked at at two widths.
"""

from datetime import timedelta

import pytest
from django.utils import timezone

from audit.models import Event
from cases.models import Case
from consultations.dates import first_day
from tests.journeys.services import celery_worker, send, until
from tests.journeys.visitor import Visitor
from worklist.models import Reminder
from worklist.workdays import next_working_day

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def sanne(page, live_server, cast):
    return Visitor(page, live_server.url, "sanne")


@pytest.fixture
def tessa(context, live_server, cast, browser, browser_context_args):
    other = browser.new_context(**browser_context_args)
    yield Visitor(other.new_page(), live_server.url, "tessa")
    other.close()


def test_from_a_worry_to_an_evaluated_plan(sanne, tessa, redis_url, mails):
    sanne.look("mijn-dag-leeg")
    adds_a_family(sanne)
    records_a_signal(sanne)
    walks_the_meldcode(sanne)
    brings_it_to_the_spreekuur(sanne)
    tessa_leads_the_spreekuur(tessa)
    finds_advice_and_task(sanne)
    makes_the_plan(sanne)
    gives_it_to_the_family(sanne)
    evaluates(sanne)
    is_reminded(sanne, redis_url, mails)


def today():
    return timezone.localdate()


def family(visitor):
    """Go to the family's page."""
    visitor.go(f"/gezinnen/{Case.objects.get().pk}/")


def adds_a_family(sanne):
    sanne.go("/gezinnen/nieuw/")
    sanne.fill("Naam, geboortedatum of adres", "Van Rooij")
    sanne.press("Zoeken")
    sanne.sees("Niets gevonden")
    sanne.look("nieuw-gezin-zoeken")
    sanne.follow("Nieuw gezin maken")
    sanne.fill("Wat is de eerste zorg", "Juf Ans zag twee keer een blauwe plek op de arm van Noor.")
    sanne.press("Gezin bewaren")
    sanne.sees("Er ging iets mis", "Juf Ans zag twee keer")
    sanne.pick("Wie vervangt", "Ruud Kok")
    sanne.fill("Wat is de volgende stap", "Eerste gesprek met moeder")
    sanne.fill("Wanneer", (today() + timedelta(days=4)).isoformat())
    house(sanne, "huis-0", "bij moeder", "Molenweg", "12", "5531 AB", "Bladel")
    house(sanne, "huis-1", "bij vader", "Kerkstraat", "3", "5521 AA", "Eersel")
    child_born = today().replace(day=1)
    someone(sanne, 0, "Noor", "van", "Rooij", "kind", child_born.replace(year=child_born.year - 7))
    someone(sanne, 1, "Esmée", "van", "Rooij", "moeder", child_born.replace(year=1993))
    someone(sanne, 2, "Daan", "", "Bakker", "vader", child_born.replace(year=1991), house=1)
    someone(sanne, 3, "Karim", "", "El Amrani", "familie", None)
    sanne.look("nieuw-gezin")
    sanne.press("Gezin bewaren")
    sanne.sees("Noor, 7 jaar", "Esmée van Rooij", "Sanne Verhagen", "Eerste gesprek met moeder")


def house(visitor, prefix, label, street, number, postcode, city):
    values = {"label": label, "street": street, "house_number": number, "postcode": postcode}
    for name, value in {**values, "city": city}.items():
        visitor.page.fill(f"[name={prefix}-{name}]", value)


def someone(visitor, place, given_name, prefix, surname, role, born, house=0):
    values = {"given_name": given_name, "prefix": prefix, "surname": surname}
    if born:
        values["birth_date"] = f"{born:%d-%m-%Y}"
    for name, value in values.items():
        visitor.page.fill(f"[name=mens-{place}-{name}]", value)
    visitor.page.select_option(f"[name=mens-{place}-role]", label=role)
    visitor.page.check(f"[name=mens-{place}-houses][value='{house}']")


def records_a_signal(sanne):
    sanne.go("/signaal/")
    sanne.look("signaal-gezin-kiezen")
    sanne.follow("Gezin Van Rooij")
    sanne.fill("Wat is er gezien of verteld", "Noor zei: papa kneep mij, het deed pijn.")
    sanne.choose("Wat voor informatie is dit", "Iemand uit het gezin zei het")
    sanne.press("Signaal vastleggen")
    sanne.sees("Schrijf van wie dit komt.")
    sanne.look("signaal-fout")
    sanne.fill("Van wie komt dit", "Noor, tegen juf Ans")
    sanne.tick("Noor van Rooij")
    sanne.look("signaal")
    sanne.press("Signaal vastleggen")
    sanne.sees("Het signaal is vastgelegd.", "Noor, tegen juf Ans")
    sanne.look("signaal-vastgelegd")


def walks_the_meldcode(sanne):
    sanne.press("Meldcode starten")
    sanne.look("meldcode-begin")
    entry(sanne, 2, {"Wat was de vraag": "Hoe praat ik met moeder?",
                     "Wat is het advies": "Begin met wat Noor zelf zei."},
          {"Met wie is overlegd": "Aandachtsfunctionaris"})  # fmt: skip
    finish(sanne, 2)
    entry(sanne, 3, {"Wat is er besproken": "Moeder schrok. Zij zei: ik wist dit niet."}, {})
    finish(sanne, 3)
    finish(sanne, 1, "Doorgaan met de meldcode")
    sanne.follow("Volgende stap kiezen")
    sanne.fill("Wat is de volgende stap", "Met beide ouders praten over hulp")
    sanne.fill("Wanneer", next_working_day(today()).isoformat())
    sanne.press("Bewaren")
    sanne.look("meldcode")
    sanne.follow("Wegen")
    weigh(sanne, 1, "Ja", "Noor vertelt het zelf en juf Ans zag de plek.")
    weigh(sanne, 2, "Nee", "Noor is deze weken bij moeder.")
    weigh(sanne, 3, "Ja", "Moeder en oom Karim kunnen helpen.")
    weigh(sanne, 4, "Ja", "Beide ouders willen het.")
    sanne.page.fill("[name=afweging-4-term_on]", (today() + timedelta(days=42)).isoformat())
    sanne.look("meldcode-wegen")
    sanne.press("Bewaren")
    finish(sanne, 4)
    sanne.follow("Besluit vastleggen")
    sanne.choose("Besluit 1: is melden bij Veilig Thuis nodig", "Nee")
    sanne.choose("Besluit 2: bied of regel je (ook) zelf hulp", "Ja")
    sanne.fill("Waarom", "Er is nu geen acuut gevaar en het gezin werkt mee.")
    sanne.look("meldcode-besluit")
    sanne.press("Bewaren")
    sanne.sees("Er is nu geen acuut gevaar en het gezin werkt mee.")
    sanne.look("meldcode-besloten")


def entry(sanne, step, texts, picks):
    sanne.follow(f"Vastleggen bij stap {step}")
    for label, option in picks.items():
        sanne.pick(label, option)
    for label, text in texts.items():
        sanne.fill(label, text)
    sanne.look(f"meldcode-stap-{step}")
    sanne.press("Bewaren")


def finish(sanne, step, choice=""):
    sanne.follow(f"Stap {step} afronden")
    if choice:
        sanne.tick(choice)
    sanne.press("Stap is gedaan")


def weigh(sanne, number, answer, why):
    value = answer.lower()
    sanne.page.check(f"[name=afweging-{number}-answer][value={value}]")
    sanne.page.fill(f"[name=afweging-{number}-motivation]", why)


def brings_it_to_the_spreekuur(sanne):
    family(sanne)
    sanne.follow("Naar spreekuur")
    sanne.fill("Wat is je vraag", "Is vrijwillige hulp nu genoeg?")
    sanne.fill("Waarom vandaag", "Morgen praat ik met vader.")
    sanne.look("naar-spreekuur")
    sanne.press("Op de lijst zetten")
    sanne.go("/")
    sanne.sees("Met beide ouders praten over hulp")
    sanne.look("mijn-dag")


def tessa_leads_the_spreekuur(tessa):
    day = first_day(today()).isoformat()
    tessa.go(f"/spreekuur/?dag={day}")
    tessa.sees("Gezin Van Rooij", "Is vrijwillige hulp nu genoeg?")
    tessa.look("spreekuur")
    tessa.follow("Aanwezigen")
    tessa.tick("Sanne Verhagen")
    tessa.look("spreekuur-aanwezigen")
    tessa.press("Bewaren")
    tessa.go(f"/spreekuur/?dag={day}")
    tessa.follow("Gezin Van Rooij")
    tessa.press("Beginnen met bespreken")
    tessa.fill("Wat zijn de feiten?", "Noor vertelde het zelf. Vader woont in een ander huis.")
    tessa.fill("Advies", "Praat eerst met vader alleen, met oom Karim erbij.")
    tessa.pick("Wie geeft dit advies", "Tessa de Wit")
    tessa.fill("Besluit", "Sanne maakt deze week een plan met beide ouders.")
    tessa.pick("Wie besluit dit", "Tessa de Wit")
    tessa.fill("Wat moet er gebeuren", "Vader bellen voor een gesprek")
    tessa.pick("Wie doet dit", "Sanne Verhagen")
    tessa.fill("Voor wanneer", next_working_day(today()).isoformat())
    tessa.look("spreekuur-bespreken")
    tessa.press("Bewaren en klaar")
    tessa.follow("Gezin Van Rooij")
    tessa.sees("Sanne maakt deze week een plan met beide ouders.")
    tessa.look("spreekuur-besproken")
    tessa.go("/team/")
    tessa.look("teamoverzicht")


def finds_advice_and_task(sanne):
    sanne.go("/")
    sanne.sees("Taak uit spreekuur: Vader bellen voor een gesprek")
    family(sanne)
    sanne.sees("Praat eerst met vader alleen, met oom Karim erbij.")
    sanne.look("gezin")
    sanne.follow("Vader bellen voor een gesprek", exact=False)
    sanne.fill("Wat is er gedaan", "Vader komt donderdag.")
    sanne.press("Afronden")
    sanne.sees_not("Vader bellen voor een gesprek")


def makes_the_plan(sanne):
    sanne.follow("Veiligheidsplan")
    sanne.press("Begin een veiligheidsplan")
    sanne.look("plan-concept")
    writes_why_and_conditions(sanne)
    writes_agreements(sanne)
    writes_signs_and_network(sanne)
    writes_the_rest(sanne)


def writes_why_and_conditions(sanne):
    step(sanne, "Waarom")
    sanne.fill("Wat is er gebeurd", "Noor zei: papa kneep mij. Papa zegt dat hij heel boos was.")
    sanne.fill("Waar zijn jullie bang voor", "Noor krijgt pijn als papa heel boos wordt.")
    sanne.fill("Wat gaat er goed", "Mama en Noor praten veel samen.")
    sanne.press("Bewaren en verder")
    step(sanne, "Voorwaarden")
    sanne.fill("Wat moet altijd goed gaan", "Niemand slaat of knijpt. Ook niet als er ruzie is.")
    sanne.press("Toevoegen")
    sanne.sees("Niemand slaat of knijpt.")
    sanne.look("plan-voorwaarden")


def writes_agreements(sanne):
    step(sanne, "Afspraken")
    sanne.fill("Als …", "Papa merkt dat hij boos wordt")
    sanne.fill("Dan …", "Papa gaat naar buiten en belt oom Karim.")
    sanne.pick("Wie doet dit", "Daan Bakker (vader)")
    sanne.fill("Wie kijkt of het lukt", "Oom Karim")
    sanne.fill("Hoe vaak", "elke avond")
    sanne.pick("Hoort bij voorwaarde", "Niemand slaat of knijpt. Ook niet als er ruzie is.")
    sanne.look("plan-afspraken")
    sanne.press("Toevoegen")
    sanne.sees("Papa gaat naar buiten en belt oom Karim.")


def writes_signs_and_network(sanne):
    step(sanne, "Signalen")
    sanne.fill("Wat zie of merk je", "Papa gaat hard praten.")
    sanne.fill("Wat doen jullie dan", "Noor gaat naar buurvrouw Ans. Dat mag altijd.")
    sanne.press("Toevoegen")
    step(sanne, "Netwerk")
    sanne.pick("Wie helpt", "Karim El Amrani (familie)")
    sanne.fill("Wat doet deze persoon", "Belt elke avond om zeven uur.")
    sanne.tick("Deze persoon vindt het goed om met naam en nummer op het papier te staan")
    sanne.press("Toevoegen")


def writes_the_rest(sanne):
    step(sanne, "Kind")
    sanne.fill("Wat zegt of wil het kind", "Ik wil dat papa niet meer schreeuwt.")
    sanne.press("Bewaren en verder")

    step(sanne, "Als het niet lukt")
    sanne.fill("Wat doet het team als een afspraak niet lukt",
               "Dan bellen wij Veilig Thuis. Dat vertellen wij eerst aan jullie.")  # fmt: skip
    sanne.press("Bewaren en verder")
    step(sanne, "Bereikbaar")
    sanne.fill("Wie van het team kan het gezin bellen", "Sanne Verhagen")
    sanne.fill("Op welk telefoonnummer", "0497-555 0123")
    sanne.press("Bewaren en verder")


def step(visitor, title):
    """Go to one part of the plan by the list of parts."""
    visitor.follow(title, inside=visitor.main().get_by_role("navigation"))


def gives_it_to_the_family(sanne):
    step(sanne, "Uitgeven")
    sanne.sees("Een plan kan niet zonder evaluatiedatum.")
    step(sanne, "Datum")
    sanne.fill(
        "Wanneer praten jullie weer over dit plan", (today() + timedelta(days=10)).isoformat()
    )
    sanne.look("plan-datum")
    sanne.press("Bewaren en verder")
    step(sanne, "Uitgeven")
    sanne.look("plan-uitgeven")
    sanne.press("Geef versie 1 uit")
    sanne.look("plan")
    paper = sanne.page.request.get(sanne.page.url + "pdf/")
    assert paper.ok
    assert paper.body().startswith(b"%PDF")
    assert Event.objects.filter(code="safety_plans.printed").exists()


def evaluates(sanne):
    family(sanne)
    sanne.sees("Niemand slaat of knijpt.")
    sanne.follow("Veiligheidsplan")
    sanne.follow("Evalueren")
    sanne.fill("Wie waren erbij", "moeder, vader, oom Karim")
    sanne.choose("Afspraak 1: is deze gelukt", "Deels")
    sanne.fill("Cijfer van Esmée", "6")
    sanne.press("Evaluatie bewaren")
    sanne.sees("Een los cijfer zegt niets.")
    sanne.fill("Waarom geeft Esmée dit cijfer", "Hij belt elke avond. Ik slaap weer.")
    sanne.choose("Wat besluiten jullie", "We gaan zo door")
    sanne.fill("Wanneer praten jullie weer over het plan", next_working_day(today()).isoformat())
    sanne.look("evaluatie")
    sanne.press("Evaluatie bewaren")
    sanne.press("Geef versie 2 uit")
    sanne.look("plan-geevalueerd")
    family(sanne)
    sanne.look("gezin-met-plan")
    sanne.go(f"{sanne.path()}tijdlijn/")
    sanne.look("tijdlijn")


def is_reminded(sanne, redis_url, mails):
    """The next evaluation is near, so a mail comes that says only that something waits."""
    with celery_worker(redis_url, mails.port):
        send(redis_url, "worklist.tasks.queue_reminders")
        send(redis_url, "worklist.tasks.deliver_mail")
        mail = until(lambda: next(iter(mails.messages), None), "the reminder")
    assert Reminder.objects.filter(key__startswith="plan-evaluation:").exists()
    assert mail["X-Envelope-To"] == "sanne@wijkveilig.test"
    assert "Rooij" not in mail.as_string()
    sanne.go("/")
    sanne.sees("Evaluatie van het plan")
    sanne.look("mijn-dag-herinnerd")
