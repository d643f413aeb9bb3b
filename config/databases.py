"""One description of a database connection for both engines."""

SQLITE_OPTIONS = {
    # A page that is read also writes its audit row: take the write lock at once,
    # or a reader that becomes a writer fails with "database is locked".
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}


def with_options(database: dict) -> dict:
    """Return the database settings with what each engine needs to be safe and quick."""
    database = {**database, "ATOMIC_REQUESTS": True}
    if database["ENGINE"].endswith("sqlite3"):
        return {**database, "OPTIONS": SQLITE_OPTIONS}
    return {
        **database,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 3, "options": "-c statement_timeout=10000"},
    }
