"""Form definitions: one folder a paper form, labels shared by several in `shared/`."""
