"""Triggers that hold for whatever goes around the models: an issued version stays as the family got
it (R8), and what was seen and said of a plan stays too (R14).

SQLite drops triggers when a migration rebuilds a table: such a migration installs them again.
"""

VERSION = "safety_plans_planversion"
PARTS = (
    "safety_plans_condition",
    "safety_plans_agreement",
    "safety_plans_warningsign",
    "safety_plans_planhelper",
)
# Tables of rows that are written once; a test holds this list against the models.
HISTORY = (
    "safety_plans_agreeing",
    "safety_plans_agreementoutcome",
    "safety_plans_conditioncheck",
    "safety_plans_draftchange",
    "safety_plans_evaluation",
    "safety_plans_scalescore",
)
# Every column but `state`; a test holds this list against the model.
FROZEN_COLUMNS = (
    "id",
    "plan_id",
    "case_id",
    "number",
    "phase",
    "what_happened",
    "worried_that",
    "going_well",
    "child_part",
    "child_missing_reason",
    "child_explained_by",
    "child_explained_on",
    "if_it_fails",
    "evaluation_on",
    "evaluation_time",
    "evaluation_place",
    "evaluation_reason",
    "contact_name",
    "contact_phone",
    "given_to",
    "made_by_id",
    "made_at",
    "issued_by_id",
    "issued_at",
    "paper",
    "lock_version",
)
WHY = "an issued plan version never changes"
KEPT = "the history of a plan never changes"
COLUMNS = ", ".join(FROZEN_COLUMNS)
ON_VERSION = {
    "plan_version_content": (f"UPDATE OF {COLUMNS}", "OLD.state <> 'draft'"),
    "plan_version_state": ("UPDATE OF state", "OLD.state <> 'draft' AND NEW.state = 'draft'"),
    "plan_version_delete": ("DELETE", "OLD.state <> 'draft'"),
}


def _history_triggers():
    """Yield (name, table, verb) for each table of history."""
    for table in HISTORY:
        for verb in ("UPDATE", "DELETE"):
            yield f"plan_{table.removeprefix('safety_plans_')}_{verb.lower()}", table, verb


def _part_triggers():
    """Yield (name, table, verb, rows) for each part table; rows are those that the verb knows."""
    for table in PARTS:
        kind = table.removeprefix("safety_plans_")
        for verb, rows in (("INSERT", ["NEW"]), ("UPDATE", ["OLD", "NEW"]), ("DELETE", ["OLD"])):
            yield f"plan_{kind}_{verb.lower()}", table, verb, rows


def _is_frozen(rows) -> str:
    ids = ", ".join(f"{row}.version_id" for row in rows)
    return f"EXISTS (SELECT 1 FROM {VERSION} WHERE id IN ({ids}) AND state <> 'draft')"  # noqa: S608 - own names only


def _sqlite_install():
    stop, keep = (f"BEGIN SELECT RAISE(ABORT, '{why}'); END" for why in (WHY, KEPT))
    for name, (verb, when) in ON_VERSION.items():
        yield f"CREATE TRIGGER {name} BEFORE {verb} ON {VERSION} WHEN {when} {stop}"
    for name, table, verb, rows in _part_triggers():
        yield f"CREATE TRIGGER {name} BEFORE {verb} ON {table} WHEN {_is_frozen(rows)} {stop}"
    for name, table, verb in _history_triggers():
        yield f"CREATE TRIGGER {name} BEFORE {verb} ON {table} {keep}"


def _postgres_install():
    for function, why in (("plan_refuse", WHY), ("plan_keep", KEPT)):
        yield f"""CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '{why}'
            USING ERRCODE = 'integrity_constraint_violation'; END $$"""
    for name, (verb, when) in ON_VERSION.items():
        yield f"""CREATE TRIGGER {name} BEFORE {verb} ON {VERSION}
            FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION plan_refuse()"""
    for name, table, verb, rows in _part_triggers():
        # WHEN may hold no subquery in PostgreSQL, so each has its own function.
        yield f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN IF {_is_frozen(rows)} THEN
              RAISE EXCEPTION '{WHY}' USING ERRCODE = 'integrity_constraint_violation';
            END IF; RETURN {rows[-1]}; END $$"""
        yield f"""CREATE TRIGGER {name} BEFORE {verb} ON {table}
            FOR EACH ROW EXECUTE FUNCTION {name}()"""
    for name, table, verb in _history_triggers():
        yield f"""CREATE TRIGGER {name} BEFORE {verb} ON {table}
            FOR EACH ROW EXECUTE FUNCTION plan_keep()"""


def install(connection) -> None:
    _run(connection, _sqlite_install() if connection.vendor == "sqlite" else _postgres_install())


def remove(connection) -> None:
    """Take the triggers away; only a migration backwards and the tests' own clean-up may."""
    tables = dict.fromkeys(ON_VERSION, VERSION)
    tables |= {name: table for name, table, _, _ in _part_triggers()}
    tables |= {name: table for name, table, _ in _history_triggers()}
    if connection.vendor == "sqlite":
        _run(connection, (f"DROP TRIGGER IF EXISTS {name}" for name in tables))
    else:
        _run(connection, (f"DROP TRIGGER IF EXISTS {n} ON {t}" for n, t in tables.items()))


def _run(connection, statements) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
