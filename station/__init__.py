"""The web station: where people upload, review and find. See README.md in this folder."""
