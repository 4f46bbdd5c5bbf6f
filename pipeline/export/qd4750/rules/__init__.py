"""Our rules for each table, written after QĐ 130/4750: one CSV a table, in the decree's order of fields."""
