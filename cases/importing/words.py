"""Words of older systems and what they mean here. What is not in a list is doubtful."""

from cases.enums import CaseStatus, Frame, PersonRole, Phase, WatchedBy
from cases.importing.doubts import Kind
from cases.names import plain

Role = PersonRole

# A cell with only this holds nothing.
NOTHING = {"", "-", "--", ".", "nvt", "n.v.t.", "n.v.t", "geen", "onbekend", "onb", "onb."}

STATUSES = {
    "actief": CaseStatus.ACTIVE, "lopend": CaseStatus.ACTIVE, "open": CaseStatus.ACTIVE,
    "in behandeling": CaseStatus.ACTIVE, "in begeleiding": CaseStatus.ACTIVE,
    "wachtlijst": CaseStatus.WAITING, "wacht": CaseStatus.WAITING, "wachtend": CaseStatus.WAITING,
    "aangemeld": CaseStatus.WAITING,
    "afgesloten": CaseStatus.CLOSED, "gesloten": CaseStatus.CLOSED, "dicht": CaseStatus.CLOSED,
    "beeindigd": CaseStatus.CLOSED,
}  # fmt: skip

FRAMES: dict[str, tuple[Frame, Kind | None]] = {
    "vrijwillig": (Frame.VOLUNTARY, None), "vrijw": (Frame.VOLUNTARY, None),
    "vrijwillig kader": (Frame.VOLUNTARY, None),
    "gedwongen": (Frame.FORCED, None), "gedwongen kader": (Frame.FORCED, None),
    "drang": (Frame.VOLUNTARY, Kind.FRAME_DRANG),
}  # fmt: skip
MEASURES = ("ots", "ondertoezichtstelling", "uithuisplaatsing", "uhp", "voogdij", "gedwongen")

PHASES = {
    "direct": Phase.DIRECT, "directe veiligheid": Phase.DIRECT, "1 direct": Phase.DIRECT,
    "1 directe veiligheid": Phase.DIRECT,
    "stabiel": Phase.STABLE, "stabiele veiligheid": Phase.STABLE, "2 stabiel": Phase.STABLE,
    "2 stabiele veiligheid": Phase.STABLE,
    "herstel": Phase.RECOVERY, "3 herstel": Phase.RECOVERY,
    "nazorg": Phase.AFTERCARE, "4 nazorg": Phase.AFTERCARE,
}  # fmt: skip
PHASE_NUMBERS = {
    "1": Phase.DIRECT, "2": Phase.STABLE, "3": Phase.RECOVERY, "4": Phase.AFTERCARE,
}  # fmt: skip

WATCHERS = {
    "team": WatchedBy.TEAM, "ons team": WatchedBy.TEAM, "wijkteam": WatchedBy.TEAM,
    "lokaal team": WatchedBy.TEAM,
    "vt": WatchedBy.VEILIG_THUIS, "veilig thuis": WatchedBy.VEILIG_THUIS,
    "gi": WatchedBy.GI, "gecertificeerde instelling": WatchedBy.GI, "jeugdbescherming": WatchedBy.GI,
}  # fmt: skip

ROLES = {
    "kind": Role.CHILD, "dochter": Role.CHILD, "zoon": Role.CHILD, "baby": Role.CHILD,
    "jeugdige": Role.CHILD, "ongeboren kind": Role.CHILD, "stiefdochter": Role.CHILD,
    "stiefzoon": Role.CHILD, "stiefkind": Role.CHILD, "pleegkind": Role.CHILD,
    "moeder": Role.MOTHER, "vader": Role.FATHER,
    "stiefvader": Role.STEP_PARENT, "stiefmoeder": Role.STEP_PARENT, "stiefouder": Role.STEP_PARENT,
    "partner": Role.PARTNER, "partner moeder": Role.PARTNER, "partner vader": Role.PARTNER,
    "partner van moeder": Role.PARTNER, "partner van vader": Role.PARTNER,
    "ex partner": Role.EX_PARTNER, "ex": Role.EX_PARTNER,
    "opa": Role.GRANDPARENT, "oma": Role.GRANDPARENT, "grootouder": Role.GRANDPARENT,
    "grootmoeder": Role.GRANDPARENT, "grootvader": Role.GRANDPARENT,
    "oom": Role.RELATIVE, "tante": Role.RELATIVE, "neef": Role.RELATIVE, "nicht": Role.RELATIVE,
    "familie": Role.RELATIVE,
    "buur": Role.NEIGHBOUR, "buurvrouw": Role.NEIGHBOUR, "buurman": Role.NEIGHBOUR,
    "vriend": Role.FRIEND, "vriendin": Role.FRIEND,
    "leerkracht": Role.TEACHER, "leraar": Role.TEACHER, "juf": Role.TEACHER, "meester": Role.TEACHER,
    "mentor": Role.TEACHER,
    "hulpverlener": Role.PROFESSIONAL, "huisarts": Role.PROFESSIONAL,
}  # fmt: skip
ADULTS = {Role.MOTHER, Role.FATHER, Role.STEP_PARENT, Role.PARTNER, Role.EX_PARTNER,
          Role.GRANDPARENT, Role.TEACHER, Role.PROFESSIONAL}  # fmt: skip
LIVES_ELSEWHERE = {Role.EX_PARTNER, Role.TEACHER, Role.NEIGHBOUR, Role.FRIEND, Role.PROFESSIONAL}

PREFIXES = (
    "van der", "van den", "van de", "van het", "van 't", "van ’t", "in 't", "in ’t", "in het", "op de",
    "op den", "op 't", "uit de", "uit den", "von der", "de la", "van", "de", "den", "der", "ter", "ten",
    "te", "von", "d'", "d’", "'t", "’t",
)  # fmt: skip


def is_nothing(text: str) -> bool:
    return text.strip().lower() in NOTHING


def frame_of(text: str) -> tuple[Frame, Kind | None]:
    """Return the kader and what is doubtful; any word of a measure means forced (domain.md 5.2)."""
    words = plain(text)
    if words in FRAMES:
        return FRAMES[words]
    if not words.startswith(("niet", "geen")) and any(word in MEASURES for word in words.split()):
        return Frame.FORCED, Kind.FRAME_MEASURE
    return Frame.VOLUNTARY, Kind.FRAME_UNKNOWN


def phase_of(text: str) -> tuple[Phase, Kind | None]:
    """Return the phase; not known is the most careful one (domain.md 3.2)."""
    words = plain(text)
    if words in PHASE_NUMBERS:
        return PHASE_NUMBERS[words], Kind.PHASE_NUMBER
    if words in PHASES:
        return PHASES[words], None
    return Phase.DIRECT, Kind.PHASE_UNKNOWN


def split_prefix(surname: str) -> tuple[str, str]:
    """Return ("de", "Vries") for "de Vries" when the file has no prefix apart."""
    low = surname.lower()
    for prefix in PREFIXES:
        if low.startswith(f"{prefix} ") and surname[len(prefix) :].strip():
            return surname[: len(prefix)], surname[len(prefix) :].strip()
    return "", surname
