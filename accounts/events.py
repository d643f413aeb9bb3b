EVENTS = {
    "accounts.person_added": "voegde een medewerker toe",
    "accounts.person_changed": "wijzigde een medewerker",
    "accounts.team_added": "voegde een team toe",
    "accounts.people_read": "bekeek de medewerkers",
}
