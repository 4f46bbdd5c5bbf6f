"""Printed labels: listed, in other wordings, or told by their place."""
