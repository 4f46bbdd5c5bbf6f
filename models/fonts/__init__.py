"""Be Vietnam Pro (SIL Open Font License, see LICENSE), cut down to Latin and Vietnamese letters.

Hints are gone: they matter on coarse screens only.

It is for everything that the program prints. Made from @fontsource/be-vietnam-pro 5.3.0 with fontTools.
"""
