"""Programs that speak with the station."""

MESSAGES: dict[str, tuple[str, str]] = {
    "programs.bad_url": (
        "Địa chỉ webhook phải là https:// tới một máy khác.",
        "A webhook's address is https:// to another machine.",
    ),
}
