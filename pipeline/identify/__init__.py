"""Who is who: from what papers say of patients to the same person, a question, or nobody. Pure."""
