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
    "export.exists": ("đã có sẵn: {path}", "this is there already: {path}"),
    "export.unread": (
        "hồ sơ có {count} tệp chưa đọc được, nên chưa đóng gói được",
        "{count} files of the chart are not read, so it cannot be packed",
    ),
    "hint.UnreadChartError": (
        "Hãy quét lại tệp đó vào cùng hồ sơ, hoặc đọc nốt bằng `sohoa nightly`.",
        "Scan the file again into the same chart, or finish reading with `sohoa nightly`.",
    ),
    "verify.help": (
        "Kiểm tra gói số hoá, không cần kho dữ liệu hay mạng.\n\nVí dụ: sohoa verify goi/chart-3f2a91c0",
        "Check a conversion package, without stores or network.\n\nExample: sohoa verify packages/chart-3f2a",
    ),
    "verify.package": ("Thư mục của gói.", "The package's folder."),
    "verify.kind": ("Lỗi", "Fault"),
    "verify.path": ("Ở đâu", "Where"),
    "verify.file": ("Tệp", "File"),
    "verify.pages": ("Trang", "Pages"),
    "verify.no_package": ("không phải gói", "no package"),
    "verify.missing": ("thiếu", "missing"),
    "verify.foreign": ("tệp lạ", "foreign file"),
    "verify.damaged": ("bị thay đổi", "changed"),
    "verify.mark": ("thiếu dấu chuyển đổi", "conversion mark missing"),
    "verify.signature": ("chữ ký không khớp", "signature does not fit"),
    "verify.whole": (
        "Gói nguyên vẹn: {pages} trang, chuyển đổi bởi {converter} theo quyết định {decision}.",
        "The package is whole: {pages} pages, converted by {converter} under decision {decision}.",
    ),
    "verify.signed": (
        "Ký bởi: {name}. Tin người ký hay không là do bạn quyết định.",
        "Signed by: {name}. Whether to trust the signer is yours to decide.",
    ),
    "verify.unsigned": ("Gói không có chữ ký.", "The package is not signed."),
    "verify.faults": ("gói có {count} lỗi", "{count} faults in the package"),
    "hint.IncompletePackageError": (
        "Hãy đặt SOHOA_CONVERTER và SOHOA_DECISION: ai chuyển đổi và theo quyết định nào.",
        "Set SOHOA_CONVERTER and SOHOA_DECISION to who converts and by which decision.",
    ),
    "hint.StillHeldError": (
        "Hãy phát hành trước: `sohoa record release ID`.",
        "Release it first: `sohoa record release ID`.",
    ),
}
