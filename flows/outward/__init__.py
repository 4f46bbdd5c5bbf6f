"""What leaves the house and what couriers bring: the outbox at work. Knows nothing of Prefect."""
