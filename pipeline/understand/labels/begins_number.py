"""Numbers that begin with letters of their own: these are no label."""

from collections.abc import Sequence

from pipeline.understand.page_tokens import Token


def begins_number(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether letters (tokens `start` to `end`, exclusive) and the figures behind their dash are one word ("PID-3089489")."""
    behind = tokens[end : end + 2]
    one = len(behind) > 1 and all(token.word is tokens[start].word for token in behind)
    return one and behind[0].text in {"-", "."} and behind[1].text[0].isdigit()
