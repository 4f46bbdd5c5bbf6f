"""The values of one chart on their way into the tables, and what has to be said about them."""

import re
from dataclasses import dataclass, field
from datetime import date

from models.codes.paper_codes import ethnic_group, paper_code
from models.stay import Stay
from models.vocabulary import Form
from pipeline.export.context import Context
from pipeline.export.diagnoses import Diagnosis, diagnoses
from pipeline.export.outcome import Note, NoteCode
from pipeline.export.qd4750.formats import birth, day, has_time, moment
from pipeline.export.residence import Residence, chart_day, residence

MARK = "HO_SO_SO_HOA_TU_GIAY;KHONG_DE_NGHI_THANH_TOAN"
"""In DU_PHONG of every table: a digitized paper chart, no claim."""
INPATIENT = "03"
_CARD = re.compile(r"[A-Z]{2}[1-5]\d{12}")
Values = dict[str, str]


@dataclass(slots=True)
class Entry:
    """Reads a stay in the decree's words; collects notes while it does."""

    stay: Stay
    context: Context
    notes: list[Note] = field(default_factory=list)
    refused: list[Note] = field(default_factory=list)
    home: Residence = field(init=False)
    """Where the patient lives."""

    def __post_init__(self) -> None:
        self.home = residence(self.stay, self.context.places)

    def text(self, name: str, *forms: Form) -> str:
        """Return a field as printed, "" where no paper says it."""
        return self.stay.text(name, *forms) or ""

    def moment(self, name: str, told: str) -> str:
        """Return a time as the decree writes it; a day without a time is noted."""
        printed = self.stay.text(name)
        if printed is None:
            return ""
        if not has_time(printed):
            self.note(told, NoteCode.TIME_UNKNOWN)
        return moment(printed)

    def code(self, told: str, printed: str | None, *, table: str | None = None) -> str:
        """Return the decree's code for what the paper says.

        A word without an equal refuses the export, unless a person decided: then the decision is noted.
        """
        if printed is None:
            return ""
        found = paper_code(table or told, printed)
        if found is not None:
            return found
        return self.decided(told)

    def decided(self, told: str) -> str:
        """Return the code that a person chose for a field; without one the export is refused."""
        chosen = self.context.decisions.get(told)
        if chosen is None:
            self.refused.append(Note(field=told, code=NoteCode.NO_EQUAL))
            return ""
        self.note(told, NoteCode.DECIDED)
        return chosen

    def soft_code(self, told: str, printed: str | None, found: str | None) -> str:
        """Return a code that may stay empty: an unknown word is noted, nothing is refused."""
        if printed is not None and found is None:
            chosen = self.context.decisions.get(told)
            self.note(told, NoteCode.NO_EQUAL if chosen is None else NoteCode.DECIDED)
            return chosen or ""
        return found or ""

    def note(self, told: str, code: NoteCode) -> None:
        """Note something about a field, once."""
        added = Note(field=told, code=code)
        if added not in self.notes:
            self.notes.append(added)

    def identity(self) -> Values:
        """Return who: the fields that several tables share."""
        stay, born = self.stay, self.text("date_of_birth")
        card, people, work = self.card, stay.text("ethnicity"), stay.text("occupation")
        land = stay.text("nationality")
        return {
            "HO_TEN": self.text("patient_name"),
            "NGAY_SINH": birth(born) if born else "",
            "GIOI_TINH": self.code("GIOI_TINH", stay.text("sex")),
            "MA_QUOCTICH": self.soft_code("MA_QUOCTICH", land, paper_code("MA_QUOCTICH", land or "")),
            "MA_DANTOC": self.soft_code("MA_DANTOC", people, ethnic_group(people or "")),
            "MA_NGHE_NGHIEP": self.soft_code(
                "MA_NGHE_NGHIEP", work, paper_code("MA_NGHE_NGHIEP", work or "")
            ),
            "DIA_CHI": self.home.text,
            "MA_THE_BHYT": card,
            "GT_THE_DEN": day(self.text("insurance_valid_to")) if card else "",
        }

    def illness(self) -> Values:
        """Return what: discharge diagnosis and codes."""
        main, also = self._diagnosis("discharge_diagnosis"), self._diagnosis("comorbidity")
        codes = (*(main.codes if main else ()), *(also.codes if also else ()))
        texts = [one.text for one in (main, also) if one and one.text]
        return {
            "CHAN_DOAN_RV": "; ".join(texts),
            "MA_BENH_CHINH": codes[0] if main and main.codes else "",
            "MA_BENH_KT": ";".join(codes[1:] if main and main.codes else codes),
        }

    def _diagnosis(self, name: str) -> Diagnosis | None:
        return next((one for one in diagnoses(self.stay) if one.field == name), None)

    @property
    def card(self) -> str:
        """The insurance card of 15 characters; ten digits alone, or an older card, have no place."""
        printed = self.text("insurance_number")
        if printed and not _CARD.fullmatch(printed):
            self.note("MA_THE_BHYT", NoteCode.NO_EQUAL)
            return ""
        return printed

    @property
    def day(self) -> date | None:
        """The day that chooses the lists."""
        return chart_day(self.stay)

    @property
    def facility(self) -> str:
        """Code of the sending facility, by the registry where the chart itself came without; "" for none."""
        if self.stay.facility is not None:
            return self.stay.facility
        known = self.context.facilities
        name = self.stay.text("facility_name")
        found = known.code_of(name) if known is not None and name is not None else None
        return found or self.context.decisions.get("MA_CSKCB", "")
