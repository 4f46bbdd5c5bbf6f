"""The fitted scorer: weights by trait, with the recipe that made them."""
