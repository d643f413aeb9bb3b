"""Triggers that refuse every change of the log, also for code that goes around the model."""

TABLES = ("audit_event", "audit_eventcase")

SQLITE_INSTALL = [
    f"""CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}
        BEGIN SELECT RAISE(ABORT, 'audit events are append-only'); END"""
    for table in TABLES
    for verb in ("UPDATE", "DELETE")
]
SQLITE_REMOVE = [
    f"DROP TRIGGER IF EXISTS {table}_no_{verb}" for table in TABLES for verb in ("update", "delete")
]

POSTGRES_FUNCTION = """CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'audit events are append-only'; END $$"""
POSTGRES_INSTALL = [POSTGRES_FUNCTION]
POSTGRES_REMOVE = []
for table in TABLES:
    POSTGRES_INSTALL += [
        f"""CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE ON {table}
            FOR EACH ROW EXECUTE FUNCTION audit_refuse()""",
        f"""CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON {table}
            FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()""",
    ]
    POSTGRES_REMOVE += [
        f"DROP TRIGGER IF EXISTS audit_no_change ON {table}",
        f"DROP TRIGGER IF EXISTS audit_no_truncate ON {table}",
    ]


def install(connection) -> None:
    _run(connection, SQLITE_INSTALL if connection.vendor == "sqlite" else POSTGRES_INSTALL)


def remove(connection) -> None:
    """Take the triggers away; only a migration backwards and the tests' own clean-up may."""
    _run(connection, SQLITE_REMOVE if connection.vendor == "sqlite" else POSTGRES_REMOVE)


def _run(connection, statements) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
