"""How well the text of pages was read, by level."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

from benchmarks.metrics.character_error import character_error, word_error
from benchmarks.metrics.diacritic_error import diacritic_error
from benchmarks.metrics.line_error import line_error
from benchmarks.metrics.precision_recall import PrecisionRecall
from benchmarks.metrics.ratio import Ratio
from benchmarks.metrics.word_bag import word_bag
from benchmarks.paired import PairedPage


@dataclass(frozen=True, slots=True, kw_only=True)
class TextScore:
    """Errors per unit, summed over pages."""

    cer: Ratio = Ratio()  # noqa: RUF009 (frozen)
    """Characters, reading order."""
    wer: Ratio = Ratio()  # noqa: RUF009
    """Words, reading order."""
    printed_line_cer: Ratio = Ratio()  # noqa: RUF009
    """Characters of printed lines, order-free."""
    handwritten_line_cer: Ratio = Ratio()  # noqa: RUF009
    """Characters of handwritten lines, order-free."""
    der: Ratio = Ratio()  # noqa: RUF009
    """Wrong marks or cases, printed lines."""
    words: PrecisionRecall = PrecisionRecall()  # noqa: RUF009
    """Words, order-free."""
    pages: int = 0

    def __add__(self, other: "TextScore") -> "TextScore":
        """Count both together."""
        return TextScore(
            cer=self.cer + other.cer,
            wer=self.wer + other.wer,
            printed_line_cer=self.printed_line_cer + other.printed_line_cer,
            handwritten_line_cer=self.handwritten_line_cer + other.handwritten_line_cer,
            der=self.der + other.der,
            words=self.words + other.words,
            pages=self.pages + other.pages,
        )


def score_text(pages: Sequence[PairedPage]) -> dict[str, TextScore]:
    """Return the score of each level and of `all`; blank pages are left out."""
    printed = [page for page in pages if not page.true["blank"]]
    scores = [(page.level, _of_page(page)) for page in printed]
    levels = dict.fromkeys(level for level, _ in scores)
    found = {level: _total([score for its, score in scores if its == level]) for level in levels}
    return found | {"all": _total([score for _, score in scores])}


def _of_page(page: PairedPage) -> TextScore:
    read = page.said.get("text", "")
    lines = page.true["lines"]
    printed = [line["text"] for line in lines if not line["handwritten"]]
    written = [line["text"] for line in lines if line["handwritten"]]
    return TextScore(
        cer=character_error(page.true["text"], read),
        wer=word_error(page.true["text"], read),
        printed_line_cer=line_error(printed, read),
        handwritten_line_cer=line_error(written, read),
        der=diacritic_error(printed, read),
        words=word_bag(page.true["text"], read),
        pages=1,
    )


def _total(scores: Sequence[TextScore]) -> TextScore:
    return reduce(add, scores, TextScore())
