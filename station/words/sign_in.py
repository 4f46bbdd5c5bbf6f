"""Coming in, the own account, breaking the glass."""

MESSAGES: dict[str, tuple[str, str]] = {
    "sign_in.title": ("Đăng nhập", "Sign in"),
    "sign_in.lead": (
        "Trạm số hoá hồ sơ bệnh án. Mọi lượt xem đều được ghi lại.",
        "Station for digitizing patient charts. Every view is written down.",
    ),
    "sign_in.name": ("Tên đăng nhập", "Name"),
    "sign_in.password": ("Mật khẩu", "Password"),
    "sign_in.enter": ("Vào", "Enter"),
    "sign_in.provider": ("Đăng nhập bằng tài khoản bệnh viện", "Sign in with the hospital's account"),
    "sign_in.provider.entered": ("Đã đăng nhập", "Signed in"),
    "sign_in.provider.failed": (
        "Đăng nhập bằng tài khoản bệnh viện không thành. Hãy thử lại, hoặc dùng mật khẩu của trạm.",
        "Signing in with the hospital's account failed. Try again, or use the station's password.",
    ),
    "sign_in.provider.unknown": (
        "Tài khoản bệnh viện này chưa có quyền ở trạm. Hãy hỏi người quản trị.",
        "This hospital account has no access here. Ask the administrator.",
    ),
    "sign_in.forgotten": (
        "Quên mật khẩu? Người quản trị cấp lại được ngay.",
        "Forgotten the password? Your administrator gives you a new one.",
    ),
    "sign_in.wrong": (
        "Tên hoặc mật khẩu không đúng, hoặc tài khoản đang bị khoá.",
        "Name or password is wrong, or the account is locked.",
    ),
    "sign_in.wrong_password": ("Mật khẩu không đúng.", "The password is wrong."),
    "sign_in.wait": (
        "Đã thử sai nhiều lần. Hãy đợi {seconds} giây rồi thử lại.",
        "Too many wrong tries. Wait {seconds} seconds, then try again.",
    ),
    "sign_in.code.title": ("Mã xác nhận", "Confirmation code"),
    "sign_in.code.lead": (
        "Mở ứng dụng xác thực trên điện thoại và nhập 6 chữ số.",
        "Open the authenticator on your telephone and enter its 6 digits.",
    ),
    "sign_in.code.field": ("Mã 6 chữ số", "Code of 6 digits"),
    "sign_in.code.wrong": (
        "Mã không đúng hoặc đã dùng. Hãy đợi mã mới rồi nhập lại.",
        "The code is wrong or was used already. Wait for the next one and enter it.",
    ),
    "sign_in.code.lost": (
        "Mất điện thoại? Người quản trị đặt lại được bằng: sohoa user reset TÊN",
        "Lost the telephone? Your administrator resets it with: sohoa user reset NAME",
    ),
    "sign_in.unlock.title": ("Màn hình đã khoá", "The screen is locked"),
    "sign_in.unlock.lead": (
        "{name} vẫn đang đăng nhập. Nhập mật khẩu để làm tiếp ở đúng chỗ cũ.",
        "{name} is still signed in. Enter the password to go on where you were.",
    ),
    "sign_in.unlock.go": ("Làm tiếp", "Go on"),
    "sign_in.unlock.other": ("Người khác đăng nhập", "Sign in as somebody else"),
    "account.title": ("Tài khoản của tôi", "My account"),
    "account.role": ("Vai trò", "Role"),
    "account.facilities": ("Cơ sở", "Facilities"),
    "account.departments": ("Khoa", "Departments"),
    "account.all": ("tất cả", "all"),
    "account.allowed": ("Bạn làm được gì", "What you may do"),
    "account.password.title": ("Đổi mật khẩu", "Change the password"),
    "account.password.first": (
        "Mật khẩu hiện tại do người khác cấp. Hãy đặt mật khẩu chỉ mình bạn biết.",
        "Somebody else gave you this password. Choose one that only you know.",
    ),
    "account.password.old": ("Mật khẩu hiện tại", "Present password"),
    "account.password.new": ("Mật khẩu mới", "New password"),
    "account.password.again": ("Nhập lại mật khẩu mới", "New password again"),
    "account.password.rule": (
        "Ít nhất 12 ký tự. Bốn từ ngẫu nhiên dễ nhớ là đủ mạnh.",
        "At least 12 characters. Four random words are strong and easy to keep in mind.",
    ),
    "account.password.short": (
        "Mật khẩu cần ít nhất 12 ký tự.",
        "The password needs at least 12 characters.",
    ),
    "account.password.long": ("Mật khẩu dài quá 200 ký tự.", "The password is longer than 200 characters."),
    "account.password.simple": (
        "Mật khẩu quá dễ đoán: lặp ký tự hoặc chứa tên đăng nhập.",
        "The password is easily guessed: it repeats characters or holds your name.",
    ),
    "account.password.same": (
        "Mật khẩu mới phải khác mật khẩu cũ.",
        "The new password must differ from the old.",
    ),
    "account.password.differ": ("Hai lần nhập không giống nhau.", "The two entries differ."),
    "account.second": ("Xác nhận hai bước", "Second factor"),
    "account.second.on": ("đang bật", "on"),
    "account.second.off": ("chưa bật", "off"),
    "account.second.title": ("Bật xác nhận hai bước", "Set up the second factor"),
    "account.second.has": ("Xác nhận hai bước đã bật.", "The second factor is on already."),
    "account.second.lead": (
        "Vai trò này cần thêm một mã từ điện thoại, để mật khẩu bị lộ cũng không đủ để vào.",
        "This role needs a code from your telephone too: a stolen password alone opens nothing.",
    ),
    "account.second.app": (
        "Cài một ứng dụng xác thực trên điện thoại (loại nào hiểu TOTP cũng được).",
        "Install an authenticator on your telephone (any that understands TOTP).",
    ),
    "account.second.scan": ("Quét hình này bằng ứng dụng.", "Scan this picture with it."),
    "account.second.picture": ("Mã QR của khoá mới", "QR code of the new secret"),
    "account.second.typed": ("Không quét được? Nhập khoá này:", "Cannot scan? Type this secret:"),
    "account.second.code": ("Nhập 6 chữ số đang hiện.", "Enter the 6 digits that it shows."),
    "account.second.keep": ("Bật", "Turn on"),
    "glass.title": ("Mở hồ sơ ngoài nhiệm vụ", "Open a chart beyond your task"),
    "glass.lead": (
        (
            "Vai trò của bạn chỉ xem phần cần cho nhiệm vụ. Với lý do ghi rõ, hồ sơ này mở trong "
            "{minutes} phút; người kiểm tra sẽ đọc lý do."
        ),
        (
            "Your role sees only what a task needs. For a stated reason this chart opens for "
            "{minutes} minutes; the auditor will read the reason."
        ),
    ),
    "glass.reason": ("Lý do", "Reason"),
    "glass.hint": (
        "Ít nhất 10 ký tự; không ghi tên bệnh nhân.",
        "At least 10 characters; no patient's name.",
    ),
    "glass.short": ("Hãy ghi rõ lý do, ít nhất 10 ký tự.", "State the reason in at least 10 characters."),
    "glass.open": ("Mở hồ sơ", "Open the chart"),
}
