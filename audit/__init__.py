"""Who saw or changed what: append-only. Knows no domain model."""
