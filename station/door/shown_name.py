"""How somebody signs on paper."""

from station.desk import Desk


def shown_name(desk: Desk, account: str) -> str:
    """Return the name that an account shows; the account's own where it is gone."""
    names = {one.name: one.shown for one in desk.kept.accounts.everybody()}
    return names.get(account, account)
