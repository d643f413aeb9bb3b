"""What is due, for whom, when: Mijn dag, Teamoverzicht and reminders."""
