"""Review in SQL: the queue, the questions, the answers and the checks on them."""
