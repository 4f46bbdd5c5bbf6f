"""Open all that the station keeps: the stores of the pipeline, and people beside them."""

from dataclasses import dataclass

from storage.figures import Figures
from storage.open_stores import StoreOptions, Stores, open_database, stores_in
from storage.people_ports import Accounts, Sessions, Views
from storage.records.accounts import SqlAccounts
from storage.records.arrange import SqlArrangements
from storage.records.figures import SqlFigures
from storage.records.labels import SqlLabels
from storage.records.review import SqlReview
from storage.records.sessions import SqlSessions
from storage.records.training import SqlTraining
from storage.records.views import SqlViews
from storage.records.webhooks import SqlWebhooks
from storage.review_ports import Review, Training
from storage.station_ports import Arrangements, Labels
from storage.webhooks import Webhooks


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
