"""Be Vietnam Pro (SIL Open Font License, see LICENSE), cut down to Latin and Vietnamese letters without hints.

For everything that the program prints by itself. Made from @fontsource/be-vietnam-pro 5.3.0 with fontTools.
"""
