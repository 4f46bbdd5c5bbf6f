"""The accuracy tables."""

from collections.abc import Mapping, Sequence

from benchmarks.accuracy.score_documents import DocumentScore
from benchmarks.accuracy.score_fields import FieldScore
from benchmarks.accuracy.score_pages import PageScore
from benchmarks.accuracy.score_text import TextScore
from benchmarks.accuracy.wrong_accepted import WrongAccepted
from benchmarks.metrics.precision_recall import PrecisionRecall
from benchmarks.table import show_table


def show_text(readers: Mapping[str, Mapping[str, TextScore]]) -> None:
    """Print the text scores of each reader by level."""
    header = ("reader", "level", "pages", "CER", "WER", "printed lines", "handwritten", "DER", "words found")
    rows = (
        (reader, level, *_text(score))
        for reader, levels in readers.items()
        for level, score in levels.items()
    )
    show_table("Text (CER and WER in reading order; CER of lines order-free)", header, rows)


def show_pages(score: PageScore) -> None:
    """Print what pages were told to be."""
    show_table("Page forms", ("level", "right"), score.forms.items())
    show_table("Wrong page forms", ("true → said", "pages"), score.confused.items())
    rows = [("rotation right", score.rotation), ("skew within 0.5°", score.skew)]
    show_table("Pose", ("measure", "pages"), rows)
    show_table("Marks", ("mark", "precision", "recall"), [_detected(*pair) for pair in score.flags.items()])


def show_documents(score: DocumentScore) -> None:
    """Print grouping and tables."""
    rows = [_detected("document = its pages", score.grouping)]
    rows += [_detected(f"{table}: whole row", rows) for table, rows in score.rows.items()]
    rows += [_detected(f"{table}: name", names) for table, names in score.names.items()]
    show_table("Documents and rows", ("what", "precision", "recall"), rows)
    wrong = f"{score.accepted_rows_wrong}, ≤ {100 * score.accepted_rows_bound:.2f} %"
    show_table(
        "Rows no person sees", ("accepted and right", "wrong, 95 % bound"), [(score.accepted_rows, wrong)]
    )


def show_fields(score: FieldScore) -> None:
    """Print exact matches, acceptance and reliability."""
    show_table(
        "Fields exactly right", ("level, hand", "values"), [*score.by_level.items(), ("all", score.right)]
    )
    show_table("Fields exactly right by form", ("form", "values"), score.by_form.items())
    show_table("Fields exactly right by name", ("field", "values"), score.by_field.items())
    show_table(
        "Other", ("what", "fields"), [("empty told empty", score.empty), ("box on the spot", score.on_spot)]
    )
    rows = [
        (level, each.accepted, each.wrong, f"{100 * each.bound:.2f} %", each.lost)
        for level, each in score.accepted.items()
    ]
    show_table("What no person sees", ("level", "accepted", "wrong", "95 % bound", "lost silently"), rows)
    ece = "–" if score.calibration_error is None else f"{score.calibration_error:.3f}"
    bins = [
        (f"{each.low}–{each.high}", each.count, f"{each.confidence:.3f}", f"{each.right:.3f}")
        for each in score.reliability
    ]
    show_table(f"Reliability (ECE {ece})", ("confidence", "values", "claimed", "right"), bins)


def show_wrong_accepted(wrong: Sequence[WrongAccepted]) -> None:
    """Print every wrong value that nobody would have looked at."""
    rows = [
        (
            one.file,
            one.form,
            one.level,
            one.field,
            one.true or "–",
            one.said,
            f"{one.confidence:.3f}",
            one.cause,
        )
        for one in wrong
    ]
    heading = ("file", "form", "level", "field", "true", "said", "claimed", "cause")
    show_table("Wrong among the accepted", heading, rows)


def _text(score: TextScore) -> tuple[object, ...]:
    lines = (score.printed_line_cer, score.handwritten_line_cer)
    return (score.pages, score.cer, score.wer, *lines, score.der, score.words.recall)


def _detected(name: str, found: PrecisionRecall) -> tuple[object, ...]:
    return name, found.precision, found.recall
