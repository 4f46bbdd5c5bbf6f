"""What the readers saw: words in lines in reading order."""

from dataclasses import dataclass

from models.geometry import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One engine's opinion about a piece of ink."""

    engine: str
    """`sohoa` (our line network) or `tesseract`."""
    text: str
    """NFC."""
    confidence: float
    """0–1 as the engine states it; not a probability."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word as merged from all voices; `box` in clean-page pixels."""

    text: str
    box: Box
    confidence: float
    """0–1, after the merge; ranks well, is not calibrated."""
    readings: tuple[Reading, ...] = ()
    """What each engine read here, the chosen one first; agreement is evidence."""
    handwritten: bool = False
    """True where the word was written by hand, as far as the first engine can tell."""

    @property
    def agreed(self) -> bool:
        """True where two or more engines read exactly the same."""
        return len(self.readings) > 1 and len({reading.text for reading in self.readings}) == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words on one baseline, left to right."""

    words: tuple[Word, ...]
    box: Box
    handwritten: bool = False

    @property
    def text(self) -> str:
        """The words joined by one space."""
        return " ".join(word.text for word in self.words)

    @property
    def confidence(self) -> float:
        """Mean word confidence weighted by length, 0–1; 0 for an empty line."""
        total = sum(len(word.text) for word in self.words)
        return sum(len(word.text) * word.confidence for word in self.words) / total if total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """All lines of one clean page in the order a person reads."""

    number: int
    width: int
    height: int
    """Size of the clean page in pixels."""
    lines: tuple[Line, ...]
    engines: tuple[str, ...]
    """Name and version of each engine that looked at the page."""
    findings: tuple[str, ...] = ()
    """Page findings of the contract that the readers raise (`readers_disagree`, `handwriting`, `no_text`)."""

    @property
    def text(self) -> str:
        """One line of text a line."""
        return "\n".join(line.text for line in self.lines)
