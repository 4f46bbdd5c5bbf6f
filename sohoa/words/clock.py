"""What `sohoa schedule` and `sohoa worker` say."""

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
        "{count} việc đã vào pool {pool}. Trên mỗi máy: sohoa worker --pool {pool}",
        "{count} lines are in pool {pool}. On each machine: sohoa worker --pool {pool}",
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
    "worker.help": (
        (
            "Máy này giúp một tay: đọc cho bộ điều phối Dask (--dask),"
            " hoặc chạy các việc theo giờ của một work pool (--pool)."
            "\n\nVí dụ: sohoa worker --dask tcp://10.0.0.5:8786"
        ),
        (
            "This machine lends a hand: reads for a Dask scheduler (--dask),"
            " or starts what the timetable of a work pool says (--pool).\n\nExample: sohoa worker --dask tcp://10.0.0.5:8786"
        ),
    ),
    "worker.pool": (
        "Work pool của máy chủ Prefect (PREFECT_API_URL), xem sohoa schedule --pool.",
        "Work pool of your Prefect server (PREFECT_API_URL), see sohoa schedule --pool.",
    ),
    "worker.one_of_two": ("chọn --dask hoặc --pool", "give either --dask or --pool"),
}
