"""What can be doubtful in a file. The order here is the order of the report: safety first."""

from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    """Each has a heading and one sentence that says what we do with it."""

    FAILED = ("Niet gelukt", "Dit gezin is niet overgenomen. De andere gezinnen wel.")
    CHANGED = (
        "Staat er al, niet gewijzigd",
        "Deze rijen zijn anders dan toen het gezin overkwam. In Wijkveilig verandert er niets.",
    )
    SECRET_ADDRESS = (
        "Geheim adres",
        "Het adres is niet te zien of te vinden. Kijk of het ook in een notitie staat, en of het "
        "gezin afgeschermd moet worden.",
    )
    STATUS_CONFLICT = (
        "De ene rij zegt afgesloten, de andere niet",
        "Het gezin komt open binnen, zodat het in beeld blijft. Sluit het af als dat klopt.",
    )
    VALUE_CONFLICT = (
        "Rijen van één gezin spreken elkaar tegen",
        "De eerste rij telt. De andere waarde is bewaard bij het gezin.",
    )
    SAME_NUMBER = (
        "Eén dossiernummer, twee gezinnen",
        "Elk gezin krijgt een eigen dossier. Kijk of dat klopt.",
    )
    NO_NUMBER = (
        "Geen dossiernummer",
        "Rijen met dezelfde gezinsnaam en hetzelfde adres zijn één gezin geworden.",
    )
    NO_FAMILY_NAME = ("Geen gezinsnaam", "De achternaam van de eerste persoon is de gezinsnaam.")
    ROW_WITHOUT_FAMILY = (
        "Rij zonder gezin",
        "Deze rij heeft geen dossiernummer en geen naam. Hij is niet overgenomen.",
    )
    TEAM_UNKNOWN = ("Dit team is er niet", "Zolang dit team er niet is, kan niets overkomen.")
    TEAM_DEFAULT = ("Ander team", "Het gezin komt bij het team dat je met --team gekozen hebt.")
    TEAM_VARIANT = (
        "Teamnaam met een toevoeging",
        "Het gezin komt bij het team zonder die toevoeging. De naam uit het bestand is bewaard.",
    )
    OWNER_LEFT = (
        "Casushouder is uit dienst",
        "Het gezin heeft geen casusregisseur en staat zo in de werklijst van het team.",
    )
    OWNER_MISSING = (
        "Geen casushouder ingevuld",
        "Het gezin heeft geen casusregisseur en staat zo in de werklijst van het team.",
    )
    OWNER_UNKNOWN = (
        "Casushouder niet gevonden",
        "Er is geen medewerker met deze naam. Het gezin heeft geen casusregisseur.",
    )
    OWNER_SEVERAL = (
        "Meer medewerkers met deze naam",
        "We kiezen niet. Het gezin heeft geen casusregisseur.",
    )
    OWNER_ELSEWHERE = (
        "Casushouder werkt niet in dit team",
        "Hij of zij zou het dossier niet kunnen openen. Het gezin heeft geen casusregisseur.",
    )
    OWNER_LOST_SIGN = (
        "Casushouder met een verloren letter",
        "Er past precies één medewerker op. Die is casusregisseur geworden.",
    )
    WATCH_UNKNOWN = (
        "Niet bekend wie zicht op veiligheid houdt",
        "Niemand houdt nu zicht op veiligheid. Lopende gezinnen staan zo in de werklijst.",
    )
    STATUS_UNKNOWN = ("Status niet bekend", "Het gezin komt binnen als actief.")
    CLOSED_WITHOUT_END = (
        "Afgesloten zonder einddatum",
        "De dag van overnemen geldt als einddatum. De bewaartermijn wordt zo nooit te kort.",
    )
    CLOSED_AHEAD = (
        "Afgesloten met een einddatum in de toekomst",
        "Het gezin blijft open tot jullie het zelf afsluiten.",
    )
    END_BUT_OPEN = (
        "Niet afgesloten, wel een einddatum",
        "Het gezin blijft open. De datum is bewaard.",
    )
    START_AFTER_END = (
        "Begonnen na het einde",
        "De einddatum telt, ook als begin. De startdatum is bewaard.",
    )
    START_UNKNOWN = ("Geen leesbare startdatum", "De dag van overnemen is de begindatum.")
    START_AHEAD = (
        "Startdatum in de toekomst",
        "De dag van overnemen is de begindatum. De startdatum is bewaard.",
    )
    EVALUATION_PAST = (
        "Evaluatie die al geweest had moeten zijn",
        "Het is geen volgende stap geworden. De datum is bewaard, het gezin vraagt om een nieuwe.",
    )
    EVALUATION_NOT_READ = ("Evaluatie zonder leesbare datum", "De tekst is bewaard bij het gezin.")
    FRAME_DRANG = (
        "Kader is drang",
        "Drang is geen kader. Het wordt vrijwillig, het woord is bewaard.",
    )
    FRAME_MEASURE = ("Kader met een maatregel", "Het kader is gedwongen. De maatregel is bewaard.")
    FRAME_UNKNOWN = ("Kader niet bekend", "Het wordt vrijwillig. Wat er stond is bewaard.")
    PHASE_UNKNOWN = ("Fase niet bekend", "Het wordt directe veiligheid, de voorzichtigste fase.")
    PHASE_NUMBER = ("Fase met alleen een cijfer", "1 is direct, 2 stabiel, 3 herstel, 4 nazorg.")
    PERSON_CONFLICT = (
        "Eén persoon, twee gegevens",
        "De eerste rij telt. De andere waarde is bewaard bij het gezin.",
    )
    NAMESAKES = (
        "Twee mensen met dezelfde naam in één gezin",
        "Het zijn twee personen geworden. Kijk of het er echt twee zijn.",
    )
    LIVES_THERE = (
        "Staat op het adres van het gezin",
        "Overgenomen zoals het er staat. Kijk of deze persoon daar echt woont.",
    )
    ROLE_UNKNOWN = ("Rol niet bekend", "De rol is anders. Het woord staat bij de persoon.")
    NO_NAME = ("Persoon zonder naam", "De persoon heet onbekende persoon.")
    BIRTH_AHEAD = (
        "Geboortedatum in de toekomst",
        "Een kind dat binnen tien maanden komt is nog niet geboren. Anders is de datum bewaard.",
    )
    BIRTH_UNLIKELY = (
        "Leeftijd past niet bij de rol",
        "Overgenomen zoals het er staat. Kijk of de datum en de rol kloppen.",
    )
    ONLY_YEAR = (
        "Datum met alleen een jaar",
        "Gelezen als 1 januari van dat jaar. De tekst is bewaard.",
    )
    TWO_DIGITS = ("Jaartal van twee cijfers", "Gelezen zoals hieronder staat.")
    DATE_IMPOSSIBLE = (
        "Datum die niet bestaat",
        "Het veld is leeg. De tekst is bewaard bij het gezin.",
    )
    DATE_TEXT = ("Tekst in een datumveld", "Het veld is leeg. De tekst is bewaard bij het gezin.")
    BSN_INVALID = (
        "Geen geldig burgerservicenummer",
        "Het nummer is bewaard bij het gezin, het is geen burgerservicenummer van iemand.",
    )
    BSN_TWICE = (
        "Burgerservicenummer dat al bij een ander staat",
        "Het nummer is bij deze persoon niet opgeslagen.",
    )
    LOST_SIGNS = (
        "Verloren letters (een vraagteken in een naam)",
        "Overgenomen zoals het er staat. Verbeter de naam in Wijkveilig.",
    )
    POSTCODE = ("Postcode zonder letters of niet leesbaar", "Overgenomen zoals het er staat.")
    TOO_LONG = ("Te lang voor het veld", "De hele tekst is bewaard bij het gezin.")
    DOUBLE_ROW = ("Dubbele rij", "Precies gelijk aan een andere rij, dus één keer overgenomen.")

    @property
    def title(self):
        return self.value[0]

    @property
    def consequence(self):
        return self.value[1]


@dataclass(frozen=True)
class Doubt:
    """One thing to look at: its kind, the rows, and the value that it is about."""

    kind: Kind
    rows: tuple[int, ...]
    about: str = ""


@dataclass
class Doubts:
    found: list[Doubt] = field(default_factory=list)

    def add(self, kind: Kind, rows, about: str = ""):
        self.found.append(Doubt(kind, tuple(sorted(rows)), about))

    def has(self, kind: Kind) -> bool:
        return any(doubt.kind == kind for doubt in self.found)
