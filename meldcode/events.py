EVENTS = {
    "meldcode.opened": "startte een meldcode",
    "meldcode.reopened": "startte een meldcode opnieuw",
    "meldcode.entry_added": "legde iets vast in een stap van de meldcode",
    "meldcode.step_marked": "wijzigde de stand van een stap van de meldcode",
    "meldcode.step_skipped": "sloeg een stap van de meldcode over met een reden",
    "meldcode.weighed": "beantwoordde afwegingen van de meldcode",
    "meldcode.decided": "legde een besluit in de meldcode vast",
    "meldcode.reported": "legde een melding bij Veilig Thuis vast",
    "meldcode.feedback_recorded": "legde de terugkoppeling van Veilig Thuis vast",
    "meldcode.next_action_set": "koos de volgende stap in een meldcode",
    "meldcode.closed": "sloot een meldcode af",
    "meldcode.acute_recorded": "legde acute onveiligheid vast",
}
