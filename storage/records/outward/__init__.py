"""What leaves the house, in SQL: messages, facilities, transfers, webhooks."""
