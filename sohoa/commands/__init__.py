"""One module a command; each registers itself on the app and imports heavy things only when called."""
