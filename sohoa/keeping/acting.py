"""Who acts, until there are accounts."""

import getpass


def acting(by: str | None) -> str:
    """Return the name that was given, else the account of this machine."""
    return by or getpass.getuser()
