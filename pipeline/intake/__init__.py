"""From a stack of paper as the scanner saw it to charts: recognition, arithmetic and cutting; no folders."""
