"""Open all that the station keeps: the stores of the pipeline, and people beside them."""

from dataclasses import dataclass

from storage.open_stores import StoreOptions, Stores, open_database, stores_in
from storage.ports.custody import Labels
from storage.ports.outward import Webhooks
from storage.ports.overview import Figures
from storage.ports.pages import Arrangements
from storage.ports.people import Accounts, Sessions, Views
from storage.ports.review import Review, Training
from storage.records.custody.labels import SqlLabels
from storage.records.outward.webhooks import SqlWebhooks
from storage.records.overview.figures import SqlFigures
from storage.records.pages.arrange import SqlArrangements
from storage.records.people.accounts import SqlAccounts
from storage.records.people.sessions import SqlSessions
from storage.records.people.views import SqlViews
from storage.records.review.review import SqlReview
from storage.records.review.training import SqlTraining


@dataclass(frozen=True, slots=True, kw_only=True)
class StationStores:
    """What pages and programs of the station read and write."""

    stores: Stores
    accounts: Accounts
    sessions: Sessions
    views: Views
    labels: Labels
    review: Review
    training: Training
    arrangements: Arrangements
    figures: Figures
    webhooks: Webhooks


def open_station(options: StoreOptions) -> StationStores:
    """Open one database for both; errors as `open_stores`."""
    database = open_database(options)
    return StationStores(
        stores=stores_in(database, options),
        accounts=SqlAccounts(database),
        sessions=SqlSessions(database),
        views=SqlViews(database),
        labels=SqlLabels(database),
        review=SqlReview(database),
        training=SqlTraining(database),
        arrangements=SqlArrangements(database),
        figures=SqlFigures(database),
        webhooks=SqlWebhooks(database),
    )
