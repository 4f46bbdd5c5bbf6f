"""The search index: what of a record can be found, and how a search is answered."""
