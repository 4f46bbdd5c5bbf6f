"""Bring a database to the newest revision; the revisions travel inside the package."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from storage.errors import NewerSchemaError
from storage.records.custody.shelve import shelve_missing
from storage.records.database import Database
from storage.records.search.index import index_missing

HEAD = "keep_0006"
"""The revision that this program speaks; a test holds it against the files."""


def upgrade(database: Database, revision: str = "head") -> None:
    """Upgrade in one transaction; a killed upgrade leaves the old revision whole.

    Raises:
        NewerSchemaError: the database knows a revision that this program does not.
    """
    if revision == "head" and current(database) == HEAD:
        return
    with database.writing() as connection:
        database.lock_order(connection)
        _refuse_newer(connection)
        command.upgrade(_config(connection), revision)
        if revision == "head":
            index_missing(connection)
            shelve_missing(connection)


def downgrade(database: Database, revision: str) -> None:
    """Go back to an older revision (`base` for an empty database)."""
    with database.writing() as connection:
        database.lock_order(connection)
        command.downgrade(_config(connection), revision)


def current(database: Database) -> str | None:
    """Return the revision that the database is at, None for an empty one."""
    with database.reading() as connection:
        return _current(connection)


def _current(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return str(found) if found is not None else None


def _refuse_newer(connection: sa.Connection) -> None:
    found = _current(connection)
    known = {script.revision for script in ScriptDirectory.from_config(_config(connection)).walk_revisions()}
    if found is not None and found not in known:
        raise NewerSchemaError(f"the database is at revision {found}, which this version does not know")


def _config(connection: sa.Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
