EVENTS = {
    "worklist.day_read": "bekeek de eigen werklijst",
    "worklist.team_read": "bekeek het teamoverzicht",
}
