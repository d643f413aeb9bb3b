"""What a plan still misses, in words (R9). It warns; it never stops a plan."""

from cases.enums import Phase
from safety_plans.loading import with_rows
from safety_plans.redaction import redactor_of


def missing_in(version) -> list[str]:
    """Return a Dutch sentence for each thing that a good plan has and this one has not."""
    agreements = list(with_rows(version).agreements.all())
    return [
        *_text(version),
        *_agreements(agreements),
        *_conditions(version, agreements),
        *_rows(version),
        *_secrets(version),
    ]


def _text(version):
    if not version.what_happened.strip():
        yield "Er staat nog niet wat er gebeurd is."
    if not version.worried_that.strip():
        yield "Er staat nog niet waar jullie bang voor zijn."
    if not version.child_part.strip() and not version.child_missing_reason.strip():
        yield "Het deel van het kind ontbreekt. Schrijf het op, of schrijf waarom het er niet is."
    if not version.if_it_fails.strip():
        yield "Er staat nog niet wat het team doet als het niet lukt."
    if not version.contact_phone.strip():
        yield "Er staat nog geen telefoonnummer van het team in."
    if version.evaluation_on is None:
        yield "Er is nog geen evaluatiedatum."


def _agreements(agreements):
    if not any(one.doer_text and one.checker for one in agreements):
        yield "Er is nog geen afspraak met iemand die het doet en iemand die kijkt of het lukt."
    for one in agreements:
        if not one.doer_text:
            yield f"Afspraak {one.order}: er staat niet wie dit doet."
        if one.phase == Phase.DIRECT and not one.checker:
            yield f"Afspraak {one.order}: er staat niet wie kijkt of het lukt."


def _conditions(version, agreements):
    covered = {one.condition_id for one in agreements}
    for condition in version.conditions.all():
        if condition.pk not in covered:
            yield f"Bij voorwaarde {condition.order} hoort nog geen afspraak."


def _rows(version):
    signs = list(version.warningsigns.all())
    if not signs:
        yield "Er staan nog geen signalen in: waar letten jullie op?"
    if any(not sign.what_then.strip() for sign in signs):
        yield "Bij een signaal staat niet wat jullie dan doen."
    if not version.planhelpers.all():
        yield "Er staat nog niemand uit het netwerk in."


def _secrets(version):
    if redactor_of(version).finds_in(version):
        yield (
            "In een tekst staat een geheim adres of een burgerservicenummer. "
            "Op papier laten wij dat weg. Haal het ook uit de tekst."
        )
