"""Failures that only the web knows; `station.failures` turns them into answers."""

from models.errors import UsageError


class SignInNeededError(UsageError):
    """Nobody is signed in, or not far enough; `where` is the page that helps."""

    def __init__(self, where: str) -> None:
        super().__init__("sign in first")
        self.where = where


class ForbiddenError(UsageError):
    """The role does not allow this."""


class HiddenError(UsageError):
    """It is not there, or not for this person: the answer does not tell which."""


class ForgedError(UsageError):
    """The request did not come from a page of this station."""


class RefusedInputError(UsageError):
    """What was typed or sent cannot be taken; `key` says why in the words of the station."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
