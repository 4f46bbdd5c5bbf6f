"""A hub that answers as it is told, and remembers what reached it."""

from collections.abc import Callable, Sequence

from connect.hub import Parcel
from models.message import Answer, Outcome

Way = Callable[[Parcel], Answer]


def say(outcome: Outcome, **more: str) -> Way:
    return lambda parcel: Answer(key=parcel.message.key, outcome=outcome, **more)


def ACCEPT(parcel: Parcel) -> Answer:  # noqa: N802 - one of the ways, like those that `say` makes
    return Answer(
        key=parcel.message.key, outcome=Outcome.ACCEPTED, transaction=f"GD-{parcel.message.key[:8]}"
    )


class FakeHub:
    """Takes the next way for each request; the last one stays."""

    def __init__(self, *ways: Way, batch: int = 10, known_again: bool = True) -> None:
        self.name, self.batch, self.known_again = "province", batch, known_again
        self.ways = list(ways) or [ACCEPT]
        self.asked: list[str] = []
        self.requests: list[list[Parcel]] = []
        self.later: Way = ACCEPT

    def send(self, facility: str, parcels: Sequence[Parcel]) -> tuple[Answer, ...]:
        assert {one.message.facility for one in parcels} == {facility}
        self.requests.append(list(parcels))
        way = self.ways.pop(0) if len(self.ways) > 1 else self.ways[0]
        return tuple(way(one) for one in parcels)

    def ask(self, key: str, transaction: str) -> Answer:
        self.asked.append(transaction)
        return Answer(key=key, outcome=Outcome.ACCEPTED, transaction=transaction)

    def close(self) -> None:
        pass
