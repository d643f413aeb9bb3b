"""Three lines per step: why, what to record, what may be skipped (domain.md 1.3).

The five steps are fixed by law; these texts belong to the organisation.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Help:
    why: str
    record: str
    skip: str


HELP = {
    1: Help(
        "Zet op een rij wat de zorg sterker maakt, en ook wat hem zwakker maakt.",
        "Wat is gezien, gehoord of geroken? Door wie, wanneer en waar? Wat gaat er goed?",
        "Deze stap sla je niet over.",
    ),
    2: Help(
        "Samen zie je meer. Overleg met een deskundige collega, en zo nodig met Veilig Thuis.",
        "Met wie, wanneer, je vraag, het advies en wat je ermee doet. Met of zonder naam.",
        "Deze stap sla je niet over. Is het acuut, leg het overleg dan achteraf vast.",
    ),
    3: Help(
        "Deel de feiten open en zonder oordeel. Hoor ouders en kind, en luister naar hun uitleg.",
        "Wie was erbij, welke feiten deelde je, wat zei ieder zelf, is het kind gezien en gesproken?",
        "Overslaan mag alleen als het gesprek gevaar geeft of het gezin uit het zicht raakt.",
    ),
    4: Help(
        "Weeg hoe groot en ernstig het risico is. Twijfel je, raadpleeg dan Veilig Thuis.",
        "Je antwoord op afweging 1 en 2, waarom, welke informatie je gebruikte en wie meedacht.",
        "Deze stap sla je niet over.",
    ),
    5: Help(
        "Neem twee besluiten: is melden nodig, en kun je (ook) zelf hulp bieden of regelen?",
        "Beide besluiten met de reden, wie meedacht, en de volgende stap met een datum.",
        "Deze stap sla je niet over. Een melding vastleggen kan altijd, ook voor het besluit.",
    ),
}
