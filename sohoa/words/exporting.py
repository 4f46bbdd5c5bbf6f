"""What export and verify say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "export.help": (
        "Xuất các bản ghi đã phát hành.\n\nVí dụ: sohoa export 3f2a91c0 --profile package --out goi",
        "Export released records.\n\nExample: sohoa export 3f2a91c0 --profile package --out packages",
    ),
    "export.profile": ("Định dạng xuất, ví dụ package.", "What to write, as package."),
    "export.out": ("Thư mục nhận kết quả.", "Folder that takes the results."),
    "export.unknown": (
        "không có định dạng này; hiện có: {profiles}",
        "no such profile; there are: {profiles}",
    ),
    "export.held": (
        "{count} bản ghi chưa phát hành nên không được xuất: {names}",
        "{count} records are not released and do not leave the house: {names}",
    ),
    "export.path": ("Kết quả", "Written"),
    "export.records": ("Bản ghi", "Records"),
    "export.done": ("Đã ghi {count} mục vào {out}.", "{count} written to {out}."),
    "hint.NotReleasedError": (
        "Hãy phát hành trước: `sohoa record release ID`.",
        "Release it first: `sohoa record release ID`.",
    ),
}
