"""What station and user say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "station.help": (
        "Mở trạm web: tải lên, theo dõi, duyệt và tìm hồ sơ.\n\nVí dụ: sohoa station --port 8080",
        "Serve the web station: upload, follow, review and find.\n\nExample: sohoa station --port 8080",
    ),
    "station.port": ("Cổng; 0: cổng trống bất kỳ.", "Port; 0: any free one."),
    "station.host": (
        "Địa chỉ lắng nghe; ngoài máy này thì cần proxy HTTPS phía trước.",
        "Address to listen on; beyond this machine put an HTTPS proxy in front.",
    ),
    "station.json": ("In địa chỉ dạng JSON khi sẵn sàng.", "Print the address as JSON when ready."),
    "station.serving": (
        "Trạm đang chạy tại {address} (Ctrl-C để dừng). Chưa có tài khoản? sohoa user add TÊN --role admin",
        "The station is at {address} (Ctrl-C ends it). No account yet? sohoa user add NAME --role admin",
    ),
    "station.no_vendor": (
        "chưa có thư viện giao diện trong station/static/vendor; hãy chạy bin/install",
        "the front-end files are not in station/static/vendor; run bin/install",
    ),
    "station.port_taken": (
        "không mở được {host}:{port}; chọn cổng khác bằng --port",
        "{host}:{port} cannot be opened; choose another with --port",
    ),
    "station.key_invalid": (
        "SOHOA_STATION_KEY phải là 32 byte ngẫu nhiên dạng base64 (URL)",
        "SOHOA_STATION_KEY is 32 random bytes in URL-safe base64",
    ),
    "station.oidc_incomplete": (
        "SOHOA_OIDC_ISSUER, SOHOA_OIDC_CLIENT_ID và SOHOA_OIDC_CLIENT_SECRET phải đi cùng nhau",
        "SOHOA_OIDC_ISSUER, SOHOA_OIDC_CLIENT_ID and SOHOA_OIDC_CLIENT_SECRET go together",
    ),
    "hint.NameTakenError": (
        "Chọn tên khác; `sohoa user list` cho biết tên đã dùng.",
        "Choose another name; `sohoa user list` shows those in use.",
    ),
    "hint.UnknownAccountError": (
        "Xem các tài khoản: `sohoa user list`.",
        "List them with `sohoa user list`.",
    ),
    "user.help": ("Tài khoản của trạm.", "Accounts of the station."),
    "user.add.help": (
        (
            "Thêm tài khoản; mật khẩu đầu tiên in ra một lần."
            "\n\nVí dụ: sohoa user add lan --role clerk --facility 01001"
        ),
        (
            "Add an account; its first password is printed once."
            "\n\nExample: sohoa user add lan --role clerk --facility 01001"
        ),
    ),
    "user.list.help": (
        "Mọi tài khoản.\n\nVí dụ: sohoa user list",
        "All accounts.\n\nExample: sohoa user list",
    ),
    "user.change.help": (
        "Đổi vai trò và phạm vi.\n\nVí dụ: sohoa user change lan --role supervisor",
        "Give another role and scope.\n\nExample: sohoa user change lan --role supervisor",
    ),
    "user.lock.help": (
        "Khoá tài khoản; phiên và khoá máy dừng ngay.\n\nVí dụ: sohoa user lock lan",
        "Lock an account; its sessions and keys end at once.\n\nExample: sohoa user lock lan",
    ),
    "user.unlock.help": (
        "Mở khoá tài khoản.\n\nVí dụ: sohoa user unlock lan",
        "Let somebody in again.\n\nExample: sohoa user unlock lan",
    ),
    "user.reset.help": (
        "Cấp mật khẩu mới và bỏ xác nhận hai bước.\n\nVí dụ: sohoa user reset lan",
        "Give a new password and take away the second factor.\n\nExample: sohoa user reset lan",
    ),
    "user.key.help": (
        "Cấp khoá cho chương trình dùng API.\n\nVí dụ: sohoa user key his --label HIS",
        "Give a program a key to the API.\n\nExample: sohoa user key his --label HIS",
    ),
    "user.name": ("Tên đăng nhập.", "Name to sign in with."),
    "user.role": ("Vai trò.", "Role."),
    "user.shown": ("Tên hiển thị.", "Name as people read it."),
    "user.facility": ("Mã cơ sở; nhiều lần được; không có: tất cả.", "Facility code; may repeat; none: all."),
    "user.department": ("Khoa; nhiều lần được; không có: tất cả.", "Department; may repeat; none: all."),
    "user.stdin": ("Đọc mật khẩu đầu tiên từ đầu vào chuẩn.", "Read the first password from standard input."),
    "user.label": ("Khoá dùng cho chương trình nào.", "Which program the key is for."),
    "user.revoke": ("Thu hồi mọi khoá của tài khoản.", "Revoke all keys of the account."),
    "user.bad_name": (
        "tên gồm 2–64 chữ thường không dấu, số và . _ @ -",
        "a name has 2 to 64 lower-case letters without marks, digits and . _ @ -",
    ),
    "user.short": ("mật khẩu cần ít nhất 12 ký tự", "a password has at least 12 characters"),
    "user.long": ("mật khẩu dài quá 200 ký tự", "a password has at most 200 characters"),
    "user.simple": ("mật khẩu quá dễ đoán", "the password is easily guessed"),
    "user.added": ("Tài khoản {name} ({role}) sẵn sàng.", "The account {name} ({role}) is ready."),
    "user.first_password": (
        "Mật khẩu dưới đây chỉ in một lần; phải đổi khi đăng nhập lần đầu.",
        "This password is shown once; it has to be changed at the first sign-in.",
    ),
    "user.given": ("Khoá cho {name}; chỉ in một lần.", "A key for {name}; shown once."),
    "user.revoked": ("Mọi khoá của {name} đã bị thu hồi.", "All keys of {name} are revoked."),
    "user.on": ("bật", "on"),
    "user.open": ("mở", "open"),
    "user.locked": ("đã khoá", "locked"),
    "user.column.name": ("Tên", "Name"),
    "user.column.shown": ("Hiển thị", "Shown"),
    "user.column.role": ("Vai trò", "Role"),
    "user.column.facilities": ("Cơ sở", "Facilities"),
    "user.column.departments": ("Khoa", "Departments"),
    "user.column.second": ("Hai bước", "Second factor"),
    "user.column.state": ("Trạng thái", "State"),
    "user.column.password": ("Mật khẩu", "Password"),
    "user.column.key": ("Khoá", "Key"),
}
