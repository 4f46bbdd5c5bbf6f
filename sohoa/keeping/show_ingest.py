"""What `sohoa ingest` tells."""

from collections import Counter

from sohoa.console import show_json, tell
from sohoa.keeping.batch_json import batch_json, duplicate_json
from sohoa.keeping.hand_in import HandedIn
from sohoa.keeping.show_batch import show_counts, tell_duplicates, tell_imbalances
from sohoa.messages import say
from storage.custody.custody import Receipt
from storage.open_stores import Stores


def show_for_programs(done: HandedIn, stores: Stores) -> None:
    """Print the batch and what was handed in this time as JSON."""
    receipts = Counter(one.receipt for one in done.received)
    show_json(
        {
            "batch": batch_json(stores.custody.batch(done.batch.id), stores.custody.counts(done.batch.id)),
            "handed_in": {receipt.value: receipts[receipt] for receipt in Receipt},
            "duplicates": [duplicate_json(one) for one in done.received if one.receipt is Receipt.DUPLICATE],
            "changed": list(done.copied.changed),
            "gone": list(done.copied.gone),
            "missing": [str(path) for path in done.missing],
            "companions": [str(path) for path in done.companions],
        }
    )


def show_for_people(done: HandedIn, stores: Stores) -> None:
    """Print the batch as a table, and what needs attention."""
    receipts = Counter(one.receipt for one in done.received)
    counts = stores.custody.counts(done.batch.id)
    show_counts([(stores.custody.batch(done.batch.id), counts)])
    tell(
        say(
            "ingest.handed_in",
            new=receipts[Receipt.NEW],
            known=receipts[Receipt.KNOWN],
            duplicates=receipts[Receipt.DUPLICATE],
        )
    )
    again = [one for one in done.received if one.receipt is Receipt.DUPLICATE]
    tell_duplicates(again, batch_id=done.batch.id)
    for name in done.copied.changed:
        tell(say("ingest.changed", name=name))
    for name in done.copied.gone:
        tell(say("ingest.gone", name=name))
    for path in done.missing:
        tell(say("digitize.missing", path=path))
    if done.companions:
        tell(say("digitize.companions", count=len(done.companions)))
    tell_imbalances(counts)
    tell(say("ingest.next", batch=done.batch.id[:8]))
