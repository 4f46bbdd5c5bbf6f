"""How anything is shown: templates, words, times, charts, codes to scan, tables to take away."""
