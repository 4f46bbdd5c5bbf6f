"""What retention and disposal say."""

MESSAGES: dict[str, tuple[str, str]] = {
    "retention.help": ("Thời hạn lưu trữ hồ sơ.", "How long charts are kept."),
    "retention.list.help": (
        "Liệt kê hồ sơ theo thời hạn lưu trữ.\n\nVí dụ: sohoa retention list --due 2027-01-01",
        "List charts with their retention period.\n\nExample: sohoa retention list --due 2027-01-01",
    ),
    "retention.set.help": (
        "Định loại lưu trữ của hồ sơ.\n\nVí dụ: sohoa retention set 3f2a91c0 accident --why 'TNGT'",
        "Set the category of a chart.\n\nExample: sohoa retention set 3f2a91c0 accident --why 'traffic'",
    ),
    "retention.hold.help": (
        "Giữ hồ sơ theo yêu cầu pháp lý.\n\nVí dụ: sohoa retention hold 3f2a91c0 --why 'vụ 12'",
        "Put a legal hold on a chart.\n\nExample: sohoa retention hold 3f2a91c0 --why 'case 12'",
    ),
    "retention.lift.help": (
        "Bỏ yêu cầu giữ hồ sơ.\n\nVí dụ: sohoa retention lift 3f2a91c0 --why 'đã xong'",
        "Lift a legal hold.\n\nExample: sohoa retention lift 3f2a91c0 --why 'closed'",
    ),
    "retention.due": ("Chỉ hồ sơ đã hết hạn vào ngày này.", "Only charts whose period is over on this day."),
    "retention.chart": ("Mã hồ sơ hoặc phần đầu của mã.", "Id of the chart, or the beginning of it."),
    "retention.category": (
        "death, mental_illness, accident, transplant, inpatient, register, health_check hoặc permanent.",
        "death, mental_illness, accident, transplant, inpatient, register, health_check or permanent.",
    ),
    "retention.id": ("Hồ sơ", "Chart"),
    "retention.box": ("Hộp", "Box"),
    "retention.name": ("Tên", "Name"),
    "retention.kept_as": ("Loại", "Category"),
    "retention.until": ("Giữ đến hết", "Keep until"),
    "retention.held": ("Giữ pháp lý", "Hold"),
    "retention.paper": ("Giấy", "Paper"),
    "retention.yes": ("có", "yes"),
    "retention.gone": ("đã huỷ", "gone"),
    "retention.here": ("còn", "here"),
    "disposal.help": ("Huỷ giấy, phải có hai người.", "Dispose of paper, which takes two people."),
    "disposal.propose.help": (
        "Đề nghị huỷ giấy của hồ sơ.\n\nVí dụ: sohoa disposal propose 3f2a91c0 --why 'hết chỗ'",
        "Propose to dispose of a chart's paper.\n\nExample: sohoa disposal propose 3f2a91c0 --why 'no room'",
    ),
    "disposal.approve.help": (
        "Người thứ hai duyệt huỷ.\n\nVí dụ: sohoa disposal approve 9c1d22aa --certificate bien-ban.json",
        "Approve as the second person.\n\nExample: sohoa disposal approve 9c1d22aa --certificate 12.json",
    ),
    "disposal.list.help": (
        "Liệt kê các đề nghị huỷ.\n\nVí dụ: sohoa disposal list",
        "List all proposals.\n\nExample: sohoa disposal list",
    ),
    "disposal.id": ("Mã đề nghị hoặc phần đầu của mã.", "Id of the proposal, or the beginning of it."),
    "disposal.certificate": ("Tệp mới để ghi biên bản huỷ.", "New file that takes the certificate."),
    "disposal.refused": ("chưa được huỷ giấy: {obstacles}", "the paper stays: {obstacles}"),
    "disposal.column.id": ("Đề nghị", "Proposal"),
    "disposal.column.chart": ("Hồ sơ", "Chart"),
    "disposal.column.why": ("Lý do", "Why"),
    "disposal.column.proposed_by": ("Người đề nghị", "Proposed by"),
    "disposal.column.proposed_at": ("Lúc", "At"),
    "disposal.column.approved_by": ("Người duyệt", "Approved by"),
    "disposal.column.approved_at": ("Lúc", "At"),
    "obstacle.open_batch": ("lô chưa đóng", "the batch is not closed"),
    "obstacle.unread_pages": ("còn trang hoặc tệp chưa đọc được", "a page or file could not be read"),
    "obstacle.unreleased": ("còn bản ghi chưa phát hành", "a record is not released"),
    "obstacle.no_package": (
        "chưa có gói số hoá của hồ sơ như hiện nay",
        "there is no conversion package of the chart as it is now",
    ),
    "obstacle.held": ("hồ sơ đang bị giữ theo yêu cầu pháp lý", "a legal hold lies on the chart"),
    "obstacle.gone": ("giấy đã huỷ rồi", "the paper is gone already"),
    "hint.SamePersonError": (
        "Hãy nhờ người thứ hai: huỷ giấy phải có hai người.",
        "Ask a second person: disposal takes two.",
    ),
}
