"""One history for every database: up, down and up again, with data, to exactly the tables of the code."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from models.errors import UsageError
from storage.errors import NewerSchemaError
from storage.records import migrate, tables
from storage.records.database import Database
from tests.contracts.charts import clean_chart
from tests.contracts.kit import Office
from tests.contracts.test_custody import arrival, hand_in
from tests.contracts.test_filing import load

FULL_TEXT = "ft_"
"""Full-text indexes: FTS5 tables or GIN indexes, which SQLAlchemy has no words for."""


def test_the_revisions_end_in_the_tables_of_the_code(office: Office) -> None:
    assert migrate.current(office.database) == migrate.HEAD
    options = {"include_name": lambda name, *_: not str(name).startswith(FULL_TEXT)}
    with office.database.reading() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, tables.METADATA) == []


def test_each_revision_goes_down_and_up_again_with_data(office: Office) -> None:
    load(office, clean_chart("a" * 64))
    batch_id = hand_in(office, arrival("b.pdf", "b"))
    for revision in _older_revisions():
        migrate.downgrade(office.database, revision)
        if revision == "r0001":
            assert office.custody.batch(batch_id).name == "Hộp 12"
    assert migrate.current(office.database) is None
    migrate.upgrade(office.database)
    assert office.custody.batches() == ()
    load(office, clean_chart("a" * 64))


def test_a_newer_database_is_left_alone(office: Office) -> None:
    with office.database.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = 'r9999'"))
    with pytest.raises(NewerSchemaError, match="r9999"):
        migrate.upgrade(office.database)


def test_the_head_in_the_code_is_the_newest_file() -> None:
    assert _scripts().get_current_head() == migrate.HEAD


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://a@b/c", "no url"])
def test_other_databases_are_refused_without_quoting_the_address(url: str) -> None:
    with pytest.raises(UsageError) as refused:
        Database(url)
    assert "a@b" not in str(refused.value)


def _scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    return ScriptDirectory.from_config(config)


def _older_revisions() -> list[str]:
    newest_first = [script.revision for script in _scripts().walk_revisions()]
    return [*newest_first[1:], "base"]
