"""What leaves the house: messages, transfer packages, webhooks."""
