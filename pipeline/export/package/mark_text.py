"""The conversion mark in words."""

from datetime import timedelta, timezone

from pipeline.export.package.content import Conversion

TITLE = "BẢN SỐ HÓA TỪ HỒ SƠ GIẤY"
VIETNAM = timezone(timedelta(hours=7))


def mark_text(conversion: Conversion, *, source_sha256: str) -> tuple[str, ...]:
    """Return the lines that stand on page 1: what this is, by whom, when, by which decision, of what."""
    at = conversion.at.astimezone(VIETNAM).isoformat(timespec="seconds")
    return (
        TITLE,
        f"Đơn vị chuyển đổi: {conversion.converter}",
        f"Người thực hiện: {conversion.by}. Thời gian: {at}",
        f"Quyết định số: {conversion.decision} (Nghị định 137/2024/NĐ-CP)",
        f"SHA-256 bản quét: {source_sha256}",
    )
