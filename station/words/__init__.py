"""The words of the pages, one module a page group."""
