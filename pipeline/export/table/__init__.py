"""One table of counts as CSV, workbook and PDF."""
