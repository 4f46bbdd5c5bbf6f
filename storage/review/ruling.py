"""What follows from an answer: the rules of review, without a database."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.errors import UsageError
from models.review.entered import Value
from models.review.mode import Mode
from models.review.same import same
from storage.review.review import Answer, Became, Said, Stage, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed:
    """What an earlier person keyed."""

    verdict: Verdict
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The question as the rules see it."""

    field: str
    mode: Mode
    stage: Stage
    machine: Value
    others: Sequence[Value] = ()
    """The machine's other readings."""
    earlier: Sequence[Keyed] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What becomes of the question."""

    verdict: Verdict
    became: Became
    stage: Stage | None = None
    """Whom it waits for now; None when it stays or is settled."""
    value: Value = None
    """What counts from now on, where it is settled."""
    keyed: int = 1
    """Independent keyings behind the value."""
    agrees: bool | None = None
    """Whether it is what it was compared with; None: compared with nothing."""

    @property
    def settles(self) -> bool:
        """True where the question is answered for good."""
        return self.became is Became.SETTLED


class WrongAnswerError(UsageError):
    """This cannot be said to this kind of question."""

    hint = "Load the page again; the question is still there."


_PAGE = {
    Said.KEEP: (Verdict.KEPT, Became.SETTLED, None),
    Said.OUT: (Verdict.TAKEN_OUT, Became.SETTLED, None),
    Said.RESCAN: (Verdict.RESCAN, Became.RESCAN, Stage.RESCAN),
}


def rule(asked: Asked, answer: Answer) -> Ruling:
    """Return what follows.

    Confirming settles at once. A blind key settles where it agrees with the machine or with another
    person; else the next person is asked, and a third one decides. That nobody can read a value is never
    one person's word alone, except of one who decides.

    Raises:
        WrongAnswerError: the answer does not fit the question.
    """
    if answer.said is Said.SKIP:
        return Ruling(verdict=Verdict.SKIPPED, became=Became.RETURNED)
    if answer.said is Said.BACK:
        return Ruling(verdict=Verdict.BACK, became=Became.RETURNED)
    if answer.said is Said.ASK:
        return Ruling(verdict=Verdict.ASKED, became=Became.TO_SENIOR, stage=Stage.SENIOR)
    if (asked.mode is Mode.PAGE) != (answer.said in _PAGE):
        raise WrongAnswerError(answer.said.value)
    if answer.said in _PAGE:
        verdict, became, stage = _PAGE[answer.said]
        return Ruling(verdict=verdict, became=became, stage=stage)
    if (answer.said is Said.VALUE) == (answer.value is None):
        raise WrongAnswerError("a value and nothing else")
    return _blind(asked, answer) if asked.mode is Mode.BLIND else _seen(asked, answer)


def _seen(asked: Asked, answer: Answer) -> Ruling:
    """Rule on an answer of somebody who saw the machine's value."""
    decides = asked.mode is Mode.DECIDE
    if answer.said is Said.ILLEGIBLE and not decides:
        return Ruling(verdict=Verdict.ILLEGIBLE, became=Became.TO_ANOTHER, stage=Stage.SECOND)
    return Ruling(
        verdict=_beside(asked, answer),
        became=Became.SETTLED,
        value=answer.value,
        keyed=1 + sum(_like(asked.field, one, answer) for one in asked.earlier),
    )


def _beside(asked: Asked, answer: Answer) -> Verdict:
    if answer.said is not Said.VALUE:
        return _WORDS[answer.said]
    if asked.machine is not None and same(asked.field, answer.value, asked.machine):
        return Verdict.CONFIRMED
    known = (*asked.others, *(one.value for one in asked.earlier))
    alike = any(same(asked.field, answer.value, one) for one in known)
    return Verdict.CANDIDATE if alike else Verdict.CORRECTED


def _blind(asked: Asked, answer: Answer) -> Ruling:
    """Rule on an answer of somebody who saw the ink only."""
    verdict = Verdict.KEYED if answer.said is Said.VALUE else _WORDS[answer.said]
    with_machine = (
        answer.said is Said.VALUE
        and asked.machine is not None
        and same(asked.field, answer.value, asked.machine)
    )
    with_person = any(_like(asked.field, one, answer) for one in asked.earlier)
    if with_machine or with_person:
        return Ruling(verdict=verdict, became=Became.SETTLED, value=answer.value, keyed=2, agrees=True)
    compared = bool(asked.earlier) or asked.machine is not None
    after = Stage.SECOND if asked.stage is Stage.FIRST else Stage.THIRD
    return Ruling(
        verdict=verdict,
        became=Became.TO_ANOTHER,
        stage=after,
        agrees=False if compared else None,
    )


_WORDS = {Said.ILLEGIBLE: Verdict.ILLEGIBLE, Said.ABSENT: Verdict.ABSENT, Said.VALUE: Verdict.KEYED}


def _like(field: str, one: Keyed, answer: Answer) -> bool:
    if answer.said is Said.VALUE:
        return one.value is not None and same(field, one.value, answer.value)
    return one.verdict is _WORDS[answer.said]
