"""What leaves the house, in SQL: messages, transfers, webhooks."""
