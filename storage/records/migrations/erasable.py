"""The one way past the triggers of tables that only grow: a row of an erased scan becomes its tombstone.

Whatever program writes, the database lets a row be overwritten only when two people decided it for that
chart (`erased_scan`), only by what is left after an erasure, and nothing else of the row may change.
"""

from collections.abc import Sequence

from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows


def erasable(table: str, *, scan: str, stays: Sequence[str], becomes: str) -> None:
    """Let rows of a table that only grows be overwritten once their scan is erased.

    Args:
        table: one that `only_grows`.
        scan: SQL for the id of the scan that OLD belongs to.
        stays: columns that must not change.
        becomes: SQL that holds of NEW when nothing of the patient is left in it.
    """
    erased = f"EXISTS (SELECT 1 FROM erased_scan WHERE scan_id = ({scan}))"  # noqa: S608 - SQL of a revision
    if op.get_bind().dialect.name == "sqlite":
        same = " AND ".join(f'NEW."{column}" IS OLD."{column}"' for column in stays)
        op.execute(f"DROP TRIGGER {table}_no_update")
        op.execute(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} "
            f"WHEN NOT COALESCE({same} AND {becomes} AND {erased}, 0) "
            f"BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"
        )
        return
    same = " AND ".join(f'NEW."{column}" IS NOT DISTINCT FROM OLD."{column}"' for column in stays)
    op.execute(f"DROP TRIGGER {table}_only_grows ON {table}")
    op.execute(
        f"CREATE TRIGGER {table}_only_grows BEFORE DELETE OR TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_only_grows()"
    )
    op.execute(
        f"CREATE FUNCTION {table}_erased_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF COALESCE({same} AND {becomes} AND {erased}, false) THEN RETURN NEW; END IF; "
        "RAISE EXCEPTION '% only grows', TG_TABLE_NAME; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_erased_only BEFORE UPDATE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {table}_erased_only()"
    )


def lasting(table: str) -> None:
    """Close the way again."""
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("update", "delete"):
            op.execute(f"DROP TRIGGER {table}_no_{verb}")
    else:
        op.execute(f"DROP FUNCTION {table}_erased_only CASCADE")
        may_shrink(table)
    only_grows(table)


def refuse(table: str, verb: str, when: str, why: str) -> None:
    """Refuse INSERT or UPDATE of rows for which the SQL holds; `why` names the trigger and says why."""
    name = f"{table}_{why.replace(' ', '_')}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER {name} BEFORE {verb} ON {table} WHEN {when} "
            f"BEGIN SELECT RAISE(ABORT, '{table}: {why}'); END"
        )
        return
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {when} THEN "
        f"RAISE check_violation USING MESSAGE = '{table}: {why}'; END IF; RETURN NEW; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE {verb} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")


def allow(table: str, why: str) -> None:
    """Take such a refusal away."""
    name = f"{table}_{why.replace(' ', '_')}"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"DROP TRIGGER {name}")
    else:
        op.execute(f"DROP FUNCTION {name} CASCADE")
