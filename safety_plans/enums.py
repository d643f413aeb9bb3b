"""Value lists of the plan (domain.md 3.3). Stored values are frozen: old rows hold them."""

from decimal import Decimal

from django.db import models


class VersionState(models.TextChoices):
    DRAFT = "draft", "concept"
    ISSUED = "issued", "uitgegeven"
    EVALUATED = "evaluated", "geëvalueerd"
    REPLACED = "replaced", "vervangen"


# A version is written, given to the family, looked back on, and replaced by the next (R8).
# A change in between, after an incident, replaces it without an evaluation (domain.md 3.5).
TRANSITIONS: dict[VersionState, frozenset[VersionState]] = {
    VersionState.DRAFT: frozenset({VersionState.ISSUED}),
    VersionState.ISSUED: frozenset({VersionState.EVALUATED, VersionState.REPLACED}),
    VersionState.EVALUATED: frozenset({VersionState.REPLACED}),
    VersionState.REPLACED: frozenset(),
}
IN_FORCE = (VersionState.ISSUED, VersionState.EVALUATED)


class SetBy(models.TextChoices):
    VEILIG_THUIS = "veilig_thuis", "Veilig Thuis"
    GI = "gi", "de gecertificeerde instelling"
    RVDK = "rvdk", "de Raad voor de Kinderbescherming"
    TEAM = "team", "ons team"


class ConditionStatus(models.TextChoices):
    MET = "voldaan", "Gaat goed"
    PARTLY = "deels", "Gaat deels goed"
    NOT_MET = "niet", "Gaat niet goed"
    UNKNOWN = "nog_niet_te_zeggen", "Nog niet bekend"


STATUS_TONE = {
    ConditionStatus.MET: "ok",
    ConditionStatus.PARTLY: "soon",
    ConditionStatus.NOT_MET: "now",
    ConditionStatus.UNKNOWN: "",
}


class Kept(models.TextChoices):
    YES = "ja", "Ja"
    PARTLY = "deels", "Deels"
    NO = "nee", "Nee"


KEPT_TONE = {Kept.YES: "ok", Kept.PARTLY: "soon", Kept.NO: "now"}


class Decision(models.TextChoices):
    GO_ON = "door", "We gaan zo door"
    ADJUST = "aanpassen", "We passen het plan aan"
    STEP_UP = "ophogen", "Er is meer nodig: spreekuur of Veilig Thuis"
    WIND_DOWN = "afbouwen", "We bouwen af"
    CLOSE = "sluiten", "Het plan is klaar"


class Answer(models.TextChoices):
    AGREES = "akkoord", "Akkoord"
    REMARK = "opmerking", "Akkoord met een opmerking"
    REFUSES = "niet", "Niet akkoord"
    NOT_ASKED = "niet_gevraagd", "Nog niet gevraagd"


ANSWER_TONE = {
    Answer.AGREES: "ok",
    Answer.REMARK: "soon",
    Answer.REFUSES: "now",
    Answer.NOT_ASKED: "",
}


class Way(models.TextChoices):
    SPOKEN = "mondeling", "Gezegd, met een getuige erbij"
    SIGNED = "handtekening", "Handtekening op papier"
    PHONE = "telefoon", "Gezegd aan de telefoon"
    MESSAGE = "bericht", "In een bericht"


class ScorerKind(models.TextChoices):
    FAMILY = "family", "gezin"
    NETWORK = "network", "netwerk"
    PROFESSIONAL = "professional", "hulpverlener"


# 0 to 10, whole or half (domain.md 3.4).
SCALE = [Decimal(half) / 2 for half in range(21)]
