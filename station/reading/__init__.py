"""A record as people read it: values beside their ink."""
