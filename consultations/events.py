EVENTS = {
    "consultations.brought_in": "zette een gezin op de lijst van het spreekuur",
    "consultations.urgency_raised": "maakte een vraag voor het spreekuur dringender",
    "consultations.started": "begon een gezin te bespreken op het spreekuur",
    "consultations.parked": "zette een gezin terug op de lijst van het spreekuur",
    "consultations.noted": "legde het gesprek op het spreekuur vast",
    "consultations.advised": "legde een advies van het spreekuur vast",
    "consultations.decided": "legde een besluit van het spreekuur vast",
    "consultations.finished": "rondde een gezin af op het spreekuur",
    "consultations.moved": "schoof een gezin door naar een volgend spreekuur",
    "consultations.presence_set": "legde vast wie er op het spreekuur was",
    "consultations.leader_set": "legde vast wie het spreekuur leidde",
    "consultations.day_closed": "sloot het spreekuur van een dag af",
}
