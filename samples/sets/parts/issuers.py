"""Who issues a paper."""

from samples.kit.column import Column
from samples.kit.pieces import Fill, Say
from samples.stays import Case

SHORT = (
    ("Bệnh viện Đa khoa", "BVĐK"),
    ("Bệnh viện", "BV"),
    ("Trung tâm Y tế", "TTYT"),
    ("Trạm Y tế", "Trạm Y tế"),
)


def issuer(column: Column, case: Case, how: str, *, scale: float = 1.0, align: str = "left") -> None:
    """Print who issues the paper.

    `stack` (superior, then the bold name), `short` (BVĐK …), `labels` (Đơn vị chủ quản: / Cơ sở KCB:),
    `letter` (a wide letterhead with the house's own address and telephone).
    """
    place, sheet = case.stay.facility, column.sheet
    if how == "labels":
        column.row(Say("Cơ quan chủ quản:"), Fill(place.superior.title().replace("Y Tế", "Y tế")), cut=False)
        column.row(Say("Cơ sở KB, CB:"), Fill(place.name, "facility_name", place.name), cut=False)
        return
    shown = place.name
    if how == "short":
        for long, brief in SHORT:
            if shown.startswith(long):
                shown = brief + shown[len(long) :]
                break
        shown = shown.upper()
    elif how == "letter":
        shown = shown.upper()
    if how != "letter":
        column.words(place.superior, scale=scale * 0.9, align=align)
    column.words(shown, scale=scale, bold=True, align=align, slot="facility_name")
    sheet.put("facility_name", shown)
    if how == "letter":
        number = f"0208.3{sheet.rng.randint(100, 999)}.{sheet.rng.randint(100, 999)}"
        column.words(f"{place.town} - Điện thoại: {number} - Cấp cứu: 115", scale=0.8, align=align)


def ward_line(column: Column, case: Case, *, prefix: str = "Khoa", upper: bool = False) -> None:
    """Print the department under the issuer, without a leader."""
    shown = case.stay.department.upper() if upper else case.stay.department
    column.row(
        Say(prefix.upper() if upper else prefix, bold=upper),
        Say(shown, bold=upper, slot="department"),
        cut=False,
    )
    column.sheet.put("department", shown)
