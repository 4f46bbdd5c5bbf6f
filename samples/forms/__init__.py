"""The papers of a chart, each in several layouts that belong to one layout group."""
