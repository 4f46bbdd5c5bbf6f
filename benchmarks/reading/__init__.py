"""Reading step by step: what each earns and costs, and what it makes of pages with little on them."""
