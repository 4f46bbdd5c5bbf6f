"""Between the pages of review and the engine: what people see and type, and what is kept."""
