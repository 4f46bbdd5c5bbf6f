"""Reading order: pieces of text become lines in the order a person reads them."""
