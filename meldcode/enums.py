"""Value lists of the meldcode. The stored values are frozen: rows of many years hold them."""

from django.db import models


class Step(models.IntegerChoices):
    """Fixed by law; their texts belong to the organisation (domain.md 1.1, 1.3)."""

    SIGNALS = 1, "Signalen in kaart brengen"
    CONSULT = 2, "Overleggen"
    TALK = 3, "Praten met het gezin"
    WEIGH = 4, "Wegen"
    DECIDE = 5, "Beslissen"


class StepStatus(models.TextChoices):
    OPEN = "open", "nog niet begonnen"
    BUSY = "bezig", "bezig"
    DONE = "gedaan", "gedaan"
    SKIPPED = "overgeslagen_met_reden", "overgeslagen met reden"
    AFTERWARDS = "achteraf_vastgelegd", "achteraf vastgelegd"


THROUGH = frozenset({StepStatus.DONE, StepStatus.SKIPPED, StepStatus.AFTERWARDS})


class SkipReason(models.TextChoices):
    """Why step 3 may be skipped (domain.md 1.3)."""

    DANGER_CHILD = "gevaar_kind", "Het gesprek brengt een kind in gevaar"
    DANGER_ADULT = "gevaar_ouder_of_partner", "Het gesprek brengt een ouder of partner in gevaar"
    DANGER_WORKER = "gevaar_medewerker", "Het gesprek brengt mij of een collega in gevaar"
    OUT_OF_SIGHT = "gezin_raakt_uit_zicht", "Het gezin raakt dan waarschijnlijk uit het zicht"
    NO_TIME = "acuut_geen_tijd", "Het is acuut, er is nu geen tijd"
    ADVISED = "op_advies_VT_of_politie", "Op advies van Veilig Thuis of de politie"
    OTHER = "anders", "Anders"


class SignalsChoice(models.TextChoices):
    """What follows from step 1 (domain.md 1.3)."""

    GO_ON = "doorgaan", "Doorgaan met de meldcode"
    WATCH = "volgen", "Nog even volgen, tot een datum"
    STOP = "stoppen", "Stoppen: de signalen zijn verklaard"


class ConsultedRole(models.TextChoices):
    COLLEAGUE = "collega", "Deskundige collega"
    ATTENTION_OFFICER = "aandachtsfunctionaris", "Aandachtsfunctionaris"
    BEHAVIOURAL_EXPERT = "gedragswetenschapper", "Gedragswetenschapper"
    VEILIG_THUIS = "veilig_thuis", "Veilig Thuis"
    TRUST_DOCTOR = "vertrouwensarts", "Vertrouwensarts"
    FORENSIC_DOCTOR = "forensisch_arts", "Forensisch arts (uitleg van letsel)"
    POLICE = "politie", "Politie"
    OTHER = "anders", "Iemand anders"


# Whose advice counts when someone departs from a meldnorm (R4, domain.md 2.4).
COUNTS_FOR_DEPARTING = frozenset({ConsultedRole.VEILIG_THUIS, ConsultedRole.ATTENTION_OFFICER})


class FamilyNamed(models.TextChoices):
    ANONYMOUS = "anoniem", "Zonder namen"
    NAMED = "met_naam", "Met naam van het gezin"


class ChildSeen(models.TextChoices):
    ALONE = "alleen_gesproken", "Gezien en alleen gesproken"
    SPOKEN = "gesproken", "Gezien en gesproken, met anderen erbij"
    SEEN = "gezien", "Wel gezien, niet gesproken"
    NOT = "niet", "Niet gezien"


class Answer(models.TextChoices):
    YES = "ja", "Ja"
    NO = "nee", "Nee"
    DOUBT = "twijfel", "Twijfel"


class Norm(models.IntegerChoices):
    """When reporting is the professional norm (domain.md 2.4)."""

    UNSAFE = 1, "Meldnorm 1: er is acute of structurele onveiligheid"
    NO_HELP = 2, "Meldnorm 2: genoeg hulp bieden of regelen lukt niet"
    NOT_ENDING = 3, "Meldnorm 3: de onveiligheid stopt niet of komt terug"


class State(models.TextChoices):
    """Domain.md 2.2. A report is no state: it can be recorded in every state (R2)."""

    STARTED = "gestart", "gestart"
    MAPPED = "in_kaart", "signalen in kaart"
    CONSULTED = "overlegd", "overlegd"
    TALKED = "besproken", "besproken"
    WEIGHED = "gewogen", "gewogen"
    DECIDED = "besloten", "besloten"
    FOLLOWING = "volgen", "volgen"
    CLOSED = "afgesloten", "afgesloten"


class Outcome(models.TextChoices):
    NO_SUSPICION = "geen_vermoeden", "geen vermoeden"
    HELP_ONLY = "hulp_zonder_melding", "hulp zonder melding"
    REPORT_AND_HELP = "gemeld_en_hulp", "melden en hulp"
    REPORT_AND_HANDOVER = "gemeld_overgedragen", "melden en overdragen"


class ClosedHow(models.TextChoices):
    """The only three ways to close (domain.md 2.2)."""

    EXPLAINED = "verklaard", "Er is geen vermoeden meer (nee bij afweging 1)"
    SAFE = "veilig", "De hulp werkt en er zijn afspraken over volgen (ja bij afweging 5)"
    TAKEN_OVER = "overgenomen", "Een ander houdt nu zicht op veiligheid en heeft dat bevestigd"


class Channel(models.TextChoices):
    PHONE = "telefoon", "Telefoon"
    PORTAL = "portaal", "Portaal van Veilig Thuis"
    MEETING = "overleg", "In een overleg"


class ToldFamily(models.TextChoices):
    YES = "ja", "Ja, het gezin weet ervan"
    LATER = "later", "Nog niet, dat gebeurt later"
    NO = "nee", "Nee"
