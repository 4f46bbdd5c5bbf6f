"""Alembic comes in here, with the connection that `migrate` opened."""

from alembic import context

from storage.records.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True
)
context.run_migrations()
