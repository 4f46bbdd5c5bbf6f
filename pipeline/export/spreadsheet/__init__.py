"""Values as CSV files and one XLSX workbook, without live formulas."""
