"""Every word that one typing error leads away from is found again, on every database."""

import random
from collections.abc import Iterator
from string import ascii_lowercase

import sqlalchemy as sa

from storage.records.search.near import near
from storage.records.search.search_tables import search_word
from tests.contracts.kit import Office

WORDS = ("an", "duc", "minh", "huong", "nguyen", "nghieng", "thuongtin", "dn4019061000777")


def slips(word: str, chance: random.Random) -> Iterator[str]:
    for place in range(len(word)):
        letter = chance.choice(ascii_lowercase)
        yield word[:place] + word[place + 1 :]
        yield word[:place] + letter + word[place + 1 :]
        yield word[:place] + letter + word[place:]
        yield word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :]
    yield word + "x"


def test_one_error_anywhere_is_forgiven(office: Office) -> None:
    chance = random.Random(1)  # noqa: S311 - no secret
    with office.database.writing() as connection:
        rows = [{"word": word, "backwards": word[::-1]} for word in WORDS]
        connection.execute(sa.insert(search_word), rows)
        missed = [
            (word, typed)
            for word in WORDS
            for typed in slips(word, chance)
            if typed != word and len(typed) >= 3 and word not in near(connection, typed)
        ]
    assert missed == []
