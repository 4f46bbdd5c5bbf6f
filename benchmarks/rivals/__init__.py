"""Who else reads scans: plain Tesseract and OCRmyPDF."""
