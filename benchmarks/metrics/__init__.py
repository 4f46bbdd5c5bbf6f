"""One measure a file; each is a plain function of what stands on the page and what was read."""
