"""Value lists. The stored values are frozen: rows of many years hold them."""

from django.db import models


class CaseStatus(models.TextChoices):
    OFFERED = "offered", "aangeboden"
    WAITING = "waiting", "wachtlijst"
    ACTIVE = "active", "actief"
    CLOSED = "closed", "afgesloten"


class Frame(models.TextChoices):
    """There are two; the word drang is no status (domain.md 5.2)."""

    VOLUNTARY = "voluntary", "vrijwillig"
    FORCED = "forced", "gedwongen"


class Phase(models.TextChoices):
    """Domain.md 3.2."""

    DIRECT = "direct", "directe veiligheid"
    STABLE = "stable", "stabiele veiligheid"
    RECOVERY = "recovery", "herstel"
    AFTERCARE = "aftercare", "nazorg"


class PersonRole(models.TextChoices):
    CHILD = "child", "kind"
    MOTHER = "mother", "moeder"
    FATHER = "father", "vader"
    STEP_PARENT = "step_parent", "stiefouder"
    PARTNER = "partner", "partner van een ouder"
    EX_PARTNER = "ex_partner", "ex-partner"
    GRANDPARENT = "grandparent", "opa of oma"
    RELATIVE = "relative", "familie"
    NEIGHBOUR = "neighbour", "buur"
    FRIEND = "friend", "vriend of vriendin"
    TEACHER = "teacher", "leerkracht"
    PROFESSIONAL = "professional", "hulpverlener"
    OTHER = "other", "anders"


PARENT_ROLES = {
    PersonRole.MOTHER,
    PersonRole.FATHER,
    PersonRole.STEP_PARENT,
    PersonRole.PARTNER,
    PersonRole.EX_PARTNER,
}
NETWORK_ROLES = set(PersonRole) - PARENT_ROLES - {PersonRole.CHILD}


class Precision(models.TextChoices):
    EXACT = "exact", "precies"
    YEAR = "year", "ongeveer, alleen het jaar"
    UNKNOWN = "unknown", "onbekend"


class EntryKind(models.TextChoices):
    """Kinds of entry; facts and views are never mixed (domain.md 1.7, R12)."""

    OBSERVATION = "waarneming", "Ik zag, hoorde of rook het zelf"
    STATEMENT = "uitspraak", "Iemand uit het gezin zei het"
    THIRD_PARTY = "informatie_van_derde", "Iemand buiten het gezin vertelde het"
    INTERPRETATION = "interpretatie", "Zo leg ik het uit"
    HYPOTHESIS = "hypothese", "Dit zou kunnen spelen"
    DECISION = "besluit", "Besluit"
    AGREEMENT = "afspraak", "Afspraak"
    REACTION = "reactie_betrokkene", "Reactie van iemand uit het gezin"


SHORT_KIND = {
    EntryKind.OBSERVATION: "waarneming",
    EntryKind.STATEMENT: "uitspraak",
    EntryKind.THIRD_PARTY: "van een ander",
    EntryKind.INTERPRETATION: "uitleg van ons",
    EntryKind.HYPOTHESIS: "mogelijkheid",
    EntryKind.DECISION: "besluit",
    EntryKind.AGREEMENT: "afspraak",
    EntryKind.REACTION: "reactie",
}
FACT_KINDS = {EntryKind.OBSERVATION, EntryKind.STATEMENT, EntryKind.THIRD_PARTY}
SIGNAL_KINDS = [
    EntryKind.OBSERVATION,
    EntryKind.STATEMENT,
    EntryKind.THIRD_PARTY,
    EntryKind.INTERPRETATION,
    EntryKind.HYPOTHESIS,
]


class UnsafetyForm(models.TextChoices):
    """Forms of unsafety (domain.md 0.3)."""

    PHYSICAL_ABUSE = "lichamelijke_mishandeling", "Lichamelijke mishandeling"
    MENTAL_ABUSE = "psychische_mishandeling", "Psychische mishandeling"
    PHYSICAL_NEGLECT = "lichamelijke_verwaarlozing", "Lichamelijke verwaarlozing"
    MENTAL_NEGLECT = "psychische_verwaarlozing", "Emotionele verwaarlozing"
    SCHOOL_NEGLECT = "onderwijsverwaarlozing", "Niet naar school kunnen of mogen"
    SEXUAL_ABUSE = "seksueel_misbruik", "Seksueel misbruik"
    WITNESS = "getuige_huiselijk_geweld", "Getuige van huiselijk geweld"
    COMPLEX_DIVORCE = "complexe_scheiding", "Complexe scheiding"
    FALSIFICATION = "falsificatie", "Kindermishandeling door falsificatie"
    UNBORN = "ongeboren_kind", "Ongeboren kind in gevaar"
    PARTNER_VIOLENCE = "partnergeweld", "Geweld door partner of ex-partner"
    STALKING = "stalking", "Stalking"
    ELDER_ABUSE = "ouderenmishandeling", "Ouderenmishandeling"
    PARENT_ABUSE = "oudermishandeling", "Geweld van kind tegen ouder"
    CARER_OVERLOAD = "ontspoorde_mantelzorg", "Ontspoorde mantelzorg"
    HONOUR_VIOLENCE = "eergerelateerd_geweld", "Eergerelateerd geweld"
    FGM = "vgv", "Vrouwelijke genitale verminking"
    FORCED_MARRIAGE = "huwelijksdwang", "Huwelijksdwang"
    ABANDONMENT = "achterlating", "Achterlating in het buitenland"
    TRAFFICKING = "mensenhandel", "Mensenhandel of uitbuiting"


class TaskOrigin(models.TextChoices):
    CASE = "case", "gezin"
    CONSULTATION = "consultation", "spreekuur"
    MELDCODE = "meldcode", "meldcode"
    SAFETY_PLAN = "safety_plan", "veiligheidsplan"


class WatchedBy(models.TextChoices):
    TEAM = "team", "ons team"
    VEILIG_THUIS = "veilig_thuis", "Veilig Thuis"
    GI = "gi", "gecertificeerde instelling"
