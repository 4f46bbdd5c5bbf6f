"""What `sohoa schedule` says."""

MESSAGES: dict[str, tuple[str, str]] = {
    "schedule.help": (
        (
            "Giữ giờ cho một máy: chạy đêm, sao lưu, kiểm tra, phiếu buổi sáng. Chạy đến khi dừng."
            "\n\nVí dụ: sohoa schedule"
        ),
        (
            "Keep the timetable of one machine: nights, backup, checks, morning sheet. Runs until stopped."
            "\n\nExample: sohoa schedule"
        ),
    ),
    "schedule.at": (
        "Giờ khác cho một việc (cron, giờ Việt Nam); NAME= để bỏ việc đó.",
        "Another time for a line (cron, Vietnam time); NAME= leaves it out.",
    ),
    "schedule.show": ("Chỉ in thời gian biểu.", "Print the timetable only."),
    "schedule.pool": (
        "Đưa thời gian biểu vào work pool này của máy chủ Prefect (PREFECT_API_URL) rồi dừng.",
        "Put the timetable into this work pool of your Prefect server (PREFECT_API_URL) and end.",
    ),
    "schedule.no_server": (
        "--pool cần PREFECT_API_URL của máy chủ Prefect",
        "--pool needs the PREFECT_API_URL of your Prefect server",
    ),
    "schedule.deployed": (
        "{count} việc đã vào pool {pool}. Trên mỗi máy: prefect worker start --pool {pool}",
        "{count} lines are in pool {pool}. On each machine: prefect worker start --pool {pool}",
    ),
    "schedule.name": ("Việc", "Name"),
    "schedule.cron": ("Giờ (Việt Nam)", "When (Vietnam)"),
    "schedule.command": ("Lệnh", "Command"),
    "schedule.serving": (
        "Đang giữ giờ. Xem các lượt chạy: {address} · Dừng: Ctrl-C",
        "Keeping time. Watch the runs: {address} · Stop: Ctrl-C",
    ),
    "schedule.unknown": ("không có việc {name}; có: {names}", "there is no line {name}; there are: {names}"),
    "schedule.no_time": (
        "không hiểu {change}; viết như nightly=0 19 * * *",
        "{change} cannot be understood; write it like nightly=0 19 * * *",
    ),
}
