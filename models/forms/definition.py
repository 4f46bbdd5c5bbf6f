"""What a form definition may say: the border where TOML becomes values."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from models.vocabulary import Form


class Kind(StrEnum):
    """How the words after a label become a canonical value."""

    PERSON = "person"
    STAFF = "staff"
    DATE = "date"
    BIRTH = "birth"
    DATETIME = "datetime"
    AGE = "age"
    SEX = "sex"
    WORDS = "words"
    NATIONAL_ID = "national_id"
    INSURANCE = "insurance"
    PHONE = "phone"
    ADDRESS = "address"
    ADDRESS_PART = "address_part"
    CONTACT = "contact"
    CHOICE = "choice"
    CODE = "code"
    INTEGER = "integer"
    DIAGNOSIS = "diagnosis"
    ICD = "icd"
    TEXT = "text"
    DEPARTMENT = "department"
    BED = "bed"
    FACILITY = "facility"
    PERIOD = "period"
    SIGNATURE = "signature"
    NONE = "none"
    """A label that only ends the value before it."""
    HEADING = "heading"
    """A section title; ends every value before it and names the section after it."""


class Closed(BaseModel):
    """Immutable; an unknown key in the TOML is an error that names it."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Choice(Closed):
    """One option of a choice: the canonical value and the words and number printed for it."""

    value: str
    text: tuple[str, ...]
    number: int | None = None


class Label(Closed):
    """A printed label, all its known wordings, and what stands after it."""

    field: str = ""
    text: tuple[str, ...]
    kind: Kind = Kind.NONE
    lines: int = 1
    """How many lines the value may take."""
    section: str = ""
    """Only inside the section whose heading has this name."""
    heading: str = ""
    """For headings: the section's name."""
    colon: bool = False
    """Too short or common to be trusted without a colon, a number before it, or a start of line."""
    strict: bool = False
    """Only with a colon: the words stand elsewhere on forms too."""
    start: bool = False
    """Only at the start of a line or after a wide gap."""
    choices: tuple[Choice, ...] = ()
    icd: bool = False
    """A code may stand behind the text, in brackets or boxes; it becomes `<field>_icd`."""
    below: bool = False
    """The value may stand under the label instead of beside it."""


Shares = tuple[float, float, float, float]
"""Left, top, right, bottom as shares (0–1) of the print's picture."""


class ZoneOption(Closed):
    """One option of a choice on a print."""

    text: str
    """As printed; one of the texts of the label's choices."""
    at: Shares
    """Its box; with `ring` its words, the number included."""


class Zone(Closed):
    """Where the value of a label stands on a known print."""

    label: str
    """A wording of the label: what stands here is its value, whatever field a person gives it."""
    at: tuple[Shares, ...] = ()
    """A strip for each line, top to bottom."""
    cells: tuple[Shares, ...] = ()
    """Boxes of one character each, left to right."""
    options: tuple[ZoneOption, ...] = ()
    ring: bool = False
    """Options are ringed, they have no boxes."""


class FormDefinition(Closed):
    """One paper form."""

    form: Form
    titles: tuple[str, ...]
    """Folded for comparing; matched against lines, prefixes count."""
    hints: tuple[str, ...] = ()
    """Phrases that speak for the form where no title stands (inner pages)."""
    uses: tuple[str, ...] = ()
    """Shared label sets (`models/forms/shared/<name>.toml`)."""
    expected: tuple[str, ...] = ()
    """Fields that every paper of this form has: where no place for one was found, a person looks."""
    filled: tuple[str, ...] = ()
    """Fields that not every print has, full where they are printed: an empty one is asked about."""
    usual: tuple[str, ...] = ()
    """Fields that most prints have: where a paper can hardly be read, a person is asked for these too."""
    labels: tuple[Label, ...] = ()
    tables: tuple[str, ...] = ()
    """`lab_results`, `prescription_items`."""
    boilerplate: tuple[str, ...] = ()
    """Printed instructions that are no value."""
    picture: str = ""
    """File beside the definition: the empty print, grey, 150 dots an inch. With it the zones are read."""
    zones: tuple[Zone, ...] = ()


class LabelSet(Closed):
    """Labels shared by several forms."""

    labels: tuple[Label, ...]
