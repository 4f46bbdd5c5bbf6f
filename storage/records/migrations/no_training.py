"""The last wall: a message of a training facility cannot be written, whoever asks."""

from alembic import op

_TRAINING = "SELECT 1 FROM facility_entry WHERE facility_id = NEW.facility_id AND type = 'training'"


def refuse_training() -> None:
    """Refuse every message whose facility is one for practice."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER message_no_training BEFORE INSERT ON message WHEN EXISTS ({_TRAINING}) "
            "BEGIN SELECT RAISE(ABORT, 'training never leaves the house'); END"
        )
        return
    op.execute(
        "CREATE FUNCTION message_no_training() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF EXISTS ({_TRAINING}) THEN RAISE check_violation USING MESSAGE = "
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
