"""What lasts, behind ports.

A theme has one name everywhere: `storage/THEME` says what it is about, in values and rules; `ports/THEME`
says what may be asked; `records/THEME` does it in SQL. Beside the themes, `objects` keeps bytes, `integrity`
checks and restores all; `open_stores` opens what the pipeline needs, `open_station` what people need besides.
"""
