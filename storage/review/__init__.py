"""Review: what people are asked, what follows from an answer, and how it looks from outside."""
