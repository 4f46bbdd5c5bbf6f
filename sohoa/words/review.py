"""What review says when something cannot be done."""

MESSAGES: dict[str, tuple[str, str]] = {
    "hint.QuestionGoneError": (
        "Hãy lấy câu hỏi tiếp theo; không có gì bị mất.",
        "Take the next question; nothing is lost.",
    ),
    "hint.TrainingRecordError": (
        "Hãy tải hồ sơ vào một lô không dùng để luyện tập.",
        "Upload the chart into a batch that is not for training.",
    ),
    "hint.NotUnderstoodError": (
        "Hãy gõ theo ví dụ bên dưới ô nhập.",
        "Type it the way the example under the input shows.",
    ),
    "hint.WrongAnswerError": (
        "Hãy tải lại trang; câu hỏi vẫn còn đó.",
        "Load the page again; the question is still there.",
    ),
}
