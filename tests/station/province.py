"""Facilities of a province in every state that there is."""

from datetime import datetime, timedelta

from models.message import agreement_hash
from storage.facilities.facilities import Delivery, Facility, FacilityType, Report, Tier
from storage.ports.facilities import Facilities

NAMES = (
    "Bệnh viện Đa khoa Định Hóa", "Trạm Y tế xã Phú Đình", "Trạm Y tế xã Bình Yên", "Bệnh viện Mắt",
    "Phòng khám Đa khoa An Bình", "Trạm Y tế phường Gia Sàng", "Bệnh viện Đa khoa Chợ Đồn",
    "Trạm Y tế xã Nghĩa Tá", "Bệnh viện Y học cổ truyền", "Trạm Y tế xã Ba Bể",
)  # fmt: skip
TYPES = (FacilityType.PUBLIC, FacilityType.COMMUNE_STATION, FacilityType.COMMUNE_STATION)


def fill(facilities: Facilities, number: int, *, now: datetime, well: bool = False) -> None:
    """Enter so many facilities, the first dozen each with another trouble unless all are well."""
    for place in range(number):
        code = f"{19001 + place}"
        entry = Facility(
            code=code, name=NAMES[place % len(NAMES)] + (f" {place}" if place >= len(NAMES) else ""),
            type=TYPES[place % 3], tier=Tier.BASIC if place % 3 == 0 else Tier.INITIAL, contact="0208 3 000 000",
            verify_key="ab" * 32, charts=120 + place, deadline=(now + timedelta(days=36)).date(),
        )  # fmt: skip
        facilities.keep(entry)
        trouble = -1 if well else place
        if trouble != 0:
            _arrive(facilities, code, 120 + place, now=now)
            facilities.heard(_report(entry, trouble, now=now))


def _arrive(facilities: Facilities, code: str, number: int, *, now: datetime) -> None:
    facilities.receive([
        Delivery(
            key=f"{code}{one:059d}", facility=code, record_id=f"{code}-{one}", version=1, kind="release",
            profile="record", purpose="treatment", legal_basis="Art. 69", sha256="c" * 64,
            transaction=f"GD-{code}-{one}", received_at=now,
        )
        for one in range(number)
    ])  # fmt: skip


def _report(entry: Facility, trouble: int, *, now: datetime) -> Report:
    charts = entry.charts or 0
    counts = {"records": charts, "released": charts}
    accepted = charts
    made_at = now
    if trouble == 1:
        accepted += 3
    elif trouble == 2:
        counts |= {"messages_dead": 4, "refused_MA_CSKCB_missing": 3, "refused_RULE-17": 1}
    elif trouble == 3:
        counts |= {"messages_waiting": 41, "oldest_s": 5 * 3600}
    elif trouble == 4:
        counts |= {"records": charts - 30, "released": charts - 44}
    elif trouble == 5:
        made_at = now - timedelta(days=3)
    pairs = [(f"{entry.code}{one:059d}", "c" * 64) for one in range(charts)]
    return Report(
        facility=entry.code, sequence=1, made_at=made_at, version="1", counts=counts, accepted=accepted,
        agreement=agreement_hash(pairs),
    )  # fmt: skip
