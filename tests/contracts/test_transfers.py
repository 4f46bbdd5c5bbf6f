"""Links that end, and who used them, on every database."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from models.errors import SohoaError
from storage.errors import UnknownIdError
from storage.outward.transfers import ClosedLinkError, Opened, Transfer
from storage.records import events
from tests.contracts.kit import Office


def keep(office: Office) -> tuple[Transfer, str]:
    ends = office.clock() + timedelta(hours=24)
    return office.transfers.keep(
        sha256="a" * 64, to="01901", purpose="transfer", records=["r1"], ends_at=ends, by="clerk"
    )


def test_a_link_gives_its_package_and_every_use_is_written_down(office: Office) -> None:
    held, secret = keep(office)
    assert office.transfers.open(secret, who="10.0.0.7") == held
    assert [(use.who, use.became) for use in office.transfers.uses(held.id)] == [("10.0.0.7", Opened.GIVEN)]
    assert events.first_broken(office.database) is None


def test_one_link_has_one_receiver(office: Office) -> None:
    held, secret = keep(office)
    office.transfers.open(secret, who="10.0.0.7 Lan")
    with pytest.raises(ClosedLinkError):
        office.transfers.open(secret, who="10.0.0.8 Lan")
    assert office.transfers.open(secret, who="10.0.0.7 Minh") == held
    became = [use.became for use in office.transfers.uses(held.id)]
    assert became == [Opened.GIVEN, Opened.ELSEWHERE, Opened.GIVEN]
    assert office.transfers.all() == (held,)


def test_a_link_ends_by_time_and_by_calling_back(office: Office) -> None:
    held, secret = keep(office)
    office.clock.forward(hours=24)
    with pytest.raises(ClosedLinkError) as ended:
        office.transfers.open(secret, who="a")
    other, again = keep(office)
    first = office.transfers.call_back(other.id, by="clerk")
    office.clock.forward(minutes=1)
    assert office.transfers.call_back(other.id, by="clerk") == first
    with pytest.raises(ClosedLinkError) as called_back:
        office.transfers.open(again, who="b")
    assert str(ended.value) == str(called_back.value)
    became = [use.became for one in (held, other) for use in office.transfers.uses(one.id)]
    assert became == [Opened.ENDED, Opened.CALLED_BACK]


def test_an_unknown_link_leads_nowhere_and_no_secret_is_kept(office: Office) -> None:
    held, secret = keep(office)
    with pytest.raises(ClosedLinkError):
        office.transfers.open(secret[:-1], who="a")
    with pytest.raises(UnknownIdError):
        office.transfers.uses("0000")
    with office.database.reading() as connection:
        stored = str(connection.execute(sa.text("SELECT * FROM transfer")).all())
    assert held.id in stored
    assert secret not in stored


def test_uses_only_grow(office: Office) -> None:
    _, secret = keep(office)
    office.transfers.open(secret, who="a")
    with pytest.raises((SohoaError, sa.exc.DBAPIError)), office.database.writing() as connection:
        connection.execute(sa.text("DELETE FROM transfer_use"))
