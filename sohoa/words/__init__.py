"""What the command line says: one module an area, each with MESSAGES: key → (Vietnamese, English)."""
