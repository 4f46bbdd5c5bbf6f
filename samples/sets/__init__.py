"""Sets of papers for measuring only, in prints that no layout of `samples.forms` has."""
