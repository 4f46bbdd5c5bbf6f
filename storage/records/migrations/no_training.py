"""The walls around training: nothing of it leaves the house, whoever asks.

Tables whose rows lead out never take a training record, nor a message of a facility that is for practice.
"""

from alembic import op

_TRAINING = (
    "EXISTS (SELECT 1 FROM record JOIN reading ON reading.id = record.reading_id "
    "JOIN scan ON scan.id = reading.scan_id "
    "JOIN training_batch ON training_batch.batch_id = scan.batch_id WHERE record.id = NEW.record_id)"
)


def no_training(table: str) -> None:
    """Refuse every INSERT of a training record (column `record_id`) into the table."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER {table}_no_training BEFORE INSERT ON {table} WHEN {_TRAINING} "
            f"BEGIN SELECT RAISE(ABORT, '{table} takes no training record'); END"
        )
        return
    op.execute(
        f"CREATE FUNCTION {table}_no_training() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {_TRAINING} THEN RAISE EXCEPTION '% takes no training record', TG_TABLE_NAME "
        "USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN NEW; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_no_training BEFORE INSERT ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {table}_no_training()"
    )


def training_too(table: str) -> None:
    """Take the wall away."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"DROP TRIGGER {table}_no_training")
        return
    op.execute(f"DROP FUNCTION {table}_no_training CASCADE")


_OF_FACILITY = "SELECT 1 FROM facility_entry WHERE facility_id = NEW.facility_id AND type = 'training'"


def refuse_training() -> None:
    """Refuse every message whose facility is one for practice."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER message_no_training BEFORE INSERT ON message WHEN EXISTS ({_OF_FACILITY}) "
            "BEGIN SELECT RAISE(ABORT, 'training never leaves the house'); END"
        )
        return
    op.execute(
        "CREATE FUNCTION message_no_training() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF EXISTS ({_OF_FACILITY}) THEN RAISE check_violation USING MESSAGE = "
        "'training never leaves the house'; END IF; RETURN NEW; END $$"
    )
    op.execute(
        "CREATE TRIGGER message_no_training BEFORE INSERT ON message "
        "FOR EACH ROW EXECUTE FUNCTION message_no_training()"
    )


def allow_training() -> None:
    """Take the trigger away."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER message_no_training")
    else:
        op.execute("DROP FUNCTION message_no_training CASCADE")
