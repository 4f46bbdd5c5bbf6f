"""What transmit, outbox, hub-sim and record recall say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "transmit.help": (
        (
            "Gửi hồ sơ đã phát hành đến các trục dữ liệu; mất điện, mất mạng không mất gì."
            "\n\nVí dụ: sohoa transmit --wait 600"
        ),
        (
            "Send released records to the hubs; a power cut or a dead line loses nothing."
            "\n\nExample: sohoa transmit --wait 600"
        ),
    ),
    "transmit.hub": ("Chỉ trục dữ liệu này.", "Only this hub."),
    "transmit.wait": (
        "Tiếp tục chừng ấy giây với những gì đến hạn.",
        "Go on for so many seconds with what becomes due.",
    ),
    "transmit.no_hubs": (
        "chưa khai báo trục dữ liệu nào trong {path}; xem docs/connection.md",
        "no hub is described in {path}; see docs/connection.md",
    ),
    "transmit.unknown_hub": (
        "không có trục dữ liệu này; có: {names}",
        "there is no such hub; there are: {names}",
    ),
    "outbox.help": (
        "Những gì phải gửi đi, và vì sao chưa gửi được.",
        "What has to leave, and why something did not.",
    ),
    "outbox.status.help": (
        "Đếm thông điệp theo trục dữ liệu.\n\nVí dụ: sohoa outbox status",
        "Count messages by hub.\n\nExample: sohoa outbox status",
    ),
    "outbox.list.help": (
        "Liệt kê thông điệp, không có dữ liệu người bệnh.\n\nVí dụ: sohoa outbox list --state dead",
        "List messages, without patient data.\n\nExample: sohoa outbox list --state dead",
    ),
    "outbox.list.state": ("Chỉ trạng thái này.", "Only this state."),
    "outbox.list.states": ("trạng thái là một trong: {names}", "a state is one of: {names}"),
    "outbox.show.help": (
        (
            "Xem một thông điệp: mọi lần gửi và lời của trục dữ liệu (có thể nhắc tên người bệnh)."
            "\n\nVí dụ: sohoa outbox show 17"
        ),
        (
            "Show one message: every try, and the hub's words, which may quote a patient."
            "\n\nExample: sohoa outbox show 17"
        ),
    ),
    "outbox.replay.help": (
        "Gửi lại những thông điệp đã bỏ.\n\nVí dụ: sohoa outbox replay 17 18",
        "Send messages again that were given up.\n\nExample: sohoa outbox replay 17 18",
    ),
    "outbox.number": ("Số của thông điệp.", "Number of the message."),
    "outbox.message": ("Số", "Number"),
    "outbox.hub": ("Trục", "Hub"),
    "outbox.record": ("Hồ sơ", "Record"),
    "outbox.version": ("Bản", "Version"),
    "outbox.kind": ("Loại", "Kind"),
    "outbox.state": ("Trạng thái", "State"),
    "outbox.tries": ("Lần gửi", "Tries"),
    "outbox.transaction": ("Mã giao dịch", "Transaction"),
    "outbox.reason": ("Lý do", "Reason"),
    "outbox.at": ("Lúc", "At"),
    "outbox.outcome": ("Kết quả", "Outcome"),
    "outbox.code": ("Mã", "Code"),
    "outbox.words": ("Lời của trục dữ liệu", "The hub's words"),
    "outbox.open": ("Chưa xong", "Open"),
    "outbox.accepted": ("Đã nhận", "Accepted"),
    "outbox.dead": ("Đã bỏ", "Given up"),
    "outbox.withdrawn": ("Đã rút", "Withdrawn"),
    "outbox.oldest": ("Chờ từ", "Waiting since"),
    "outbox.accepted_at": ("Nhận lần cuối", "Last accepted"),
    "outbox.line": ("Đường truyền", "Line"),
    "outbox.line_well": ("thông", "well"),
    "outbox.number_of": ("Số lượng", "Number"),
    "outbox.reason.refused": ("trục dữ liệu từ chối", "the hub refused it"),
    "outbox.reason.not_exportable": (
        "không viết được theo mẫu của trục",
        "cannot be written in the hub's profile",
    ),
    "outbox.reason.no_answer": ("không có câu trả lời đáng tin", "never an answer to believe"),
    "outbox.reason.unknown_effect": (
        "không rõ trục đã nhận chưa: hãy hỏi rồi gửi lại",
        "nobody knows whether it arrived: ask, then replay",
    ),
    "outbox.fault.no_connection": ("không kết nối được", "no connection"),
    "outbox.fault.timeout": ("quá thời gian chờ", "no answer in time"),
    "outbox.fault.broken_connection": ("mất kết nối giữa chừng", "the connection broke"),
    "outbox.fault.forged_reply": ("câu trả lời không đúng chữ ký", "the reply is not signed by the hub"),
    "outbox.fault.foreign_key": ("trả lời về thông điệp khác", "an answer about another message"),
    "outbox.fault.other_content": ("trả lời về nội dung khác", "an answer about other content"),
    "outbox.fault.no_result": ("không có kết quả cho thông điệp", "no result for the message"),
    "outbox.fault.twofold_result": ("hai kết quả cho một thông điệp", "two results for one message"),
    "outbox.fault.unreadable_reply": ("không đọc được câu trả lời", "the reply cannot be read"),
    "outbox.fault.unreadable_state": ("trạng thái không rõ", "the state is not known"),
    "outbox.fault.miscounted_reply": ("số kết quả không khớp", "the number of results differs"),
    "outbox.fault.no_receipt": ("không có mã giao dịch", "no transaction number"),
    "outbox.fault.endless_reply": ("câu trả lời quá dài", "the reply has no end"),
    "outbox.fault.login_refused": ("không đăng nhập được", "the login is refused"),
    "outbox.fault.transaction_unknown": (
        "trục không biết mã giao dịch",
        "the hub does not know the transaction",
    ),
    "outbox.fault.cannot_be_asked": ("trục không cho hỏi lại", "the hub cannot be asked"),
    "outbox.fault.content_lost": (
        "nội dung mất hoặc hỏng trong kho",
        "the content is missing or damaged in the store",
    ),
    "outbox.fault.kind_not_supported": ("trục không nhận loại này", "the hub has no form for this kind"),
    "outbox.fault.http_401": ("trục từ chối quyền truy cập", "the hub refuses access"),
    "outbox.fault.http_429": ("trục đang bận", "the hub is busy"),
    "outbox.fault.http_503": ("trục tạm ngừng", "the hub is down"),
    "outbox.told.accepted": ("đã nhận", "accepted"),
    "outbox.told.pending": ("trục đang xử lý", "the hub thinks about it"),
    "outbox.told.refused": ("bị từ chối", "refused"),
    "outbox.told.unknown": ("không rõ, sẽ gửi lại", "no answer to believe, again later"),
    "outbox.told.unreached": ("chưa đến nơi, sẽ gửi lại", "not reached, again later"),
    "outbox.told.made": ("đã viết nội dung", "contents written"),
    "outbox.told.not_exportable": ("không viết được", "cannot be written"),
    "outbox.told.given_up": ("đã bỏ", "given up"),
    "outbox.told.resting": ("đường truyền đang nghỉ", "the line rests"),
    "record.recall.help": (
        (
            "Thu hồi hồ sơ đã phát hành nhầm, cả ở nơi đã nhận."
            "\n\nVí dụ: sohoa record recall 3f2a91c0 --why 'nhầm người bệnh'"
        ),
        (
            "Take back what was released in error, at the receivers too."
            "\n\nExample: sohoa record recall 3f2a91c0 --why 'wrong patient'"
        ),
    ),
    "record.recall.why": ("Vì sao; được lưu lại, không gửi đi.", "Why; kept here, not sent."),
    "record.recalled": ("đã thu hồi {count} hồ sơ", "{count} records recalled"),
    "hub_sim.help": (
        (
            "Trục dữ liệu giả để tập và thử, có lỗi theo ý muốn."
            "\n\nVí dụ: sohoa hub-sim --fault drop=0.1 --fault late=0.2"
        ),
        (
            "A hub to practise on, with faults by option."
            "\n\nExample: sohoa hub-sim --fault drop=0.1 --fault late=0.2"
        ),
    ),
    "hub_sim.port": ("Cổng trên máy này; 0: cổng trống bất kỳ.", "Port on this machine; 0: any free one."),
    "hub_sim.fault": (
        (
            "Lỗi và xác suất: refuse, late, drop, cut, delay, storm, unauthorised, partial, duplicate, "
            "forge, restart."
        ),
        (
            "Fault and chance: refuse, late, drop, cut, delay, storm, unauthorised, partial, "
            "duplicate, forge, restart."
        ),
    ),
    "hub_sim.late": ("Trục nghĩ bao nhiêu giây.", "Seconds that the hub thinks."),
    "hub_sim.delay": ("Trả lời chậm bao nhiêu giây.", "Seconds of a delayed answer."),
    "hub_sim.seed": ("Số gieo ngẫu nhiên.", "Seed of the chances."),
    "hub_sim.ledger": ("Tệp ghi những gì đã nhận.", "File of what was taken."),
    "hub_sim.password": (
        "Tệp mật khẩu mà người gửi phải biết.",
        "File with the password that senders must know.",
    ),
    "hub_sim.secret": ("Tệp khoá dùng ký câu trả lời.", "File with the secret that signs replies."),
    "hub_sim.ready": (
        "trục giả đang nghe ở {url}; Ctrl-C để dừng",
        "the simulator listens on {url}; Ctrl-C ends it",
    ),
    "hub_sim.taken": ("cổng đang có chương trình khác dùng", "another program uses this port"),
    "hub_sim.request": ("Yêu cầu", "Requests"),
    "hub_sim.effects": ("thông điệp đã nhận", "messages taken"),
    "hint.RecalledError": (
        "Hãy sửa hồ sơ trước: bản mới phát hành được.",
        "Correct the record first: a new version can be released.",
    ),
    "hint.NothingToRecallError": (
        "Xem hồ sơ đã phát hành bằng `sohoa record list`.",
        "See what is released with `sohoa record list`.",
    ),
    "hint.SupersededError": (
        "Không phải làm gì: nơi nhận có, hoặc sẽ nhận, bản mới hơn.",
        "Nothing to do: the receiver has, or will get, the later version.",
    ),
    "outbox.fault.part_too_small": (
        "một hồ sơ lớn hơn cả phần tệp: tăng part_mb",
        "one record is larger than a part: raise part_mb",
    ),
    "outbox.fault.folder_full_or_gone": ("thư mục đầy hoặc không còn", "the folder is full or gone"),
    "hint.NotExportableError": (
        "Hãy bổ sung hồ sơ, phát hành bản mới, hoặc gửi lại.",
        "Complete the record, release the new version, or replay the message.",
    ),
}
