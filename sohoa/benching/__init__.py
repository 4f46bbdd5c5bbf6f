"""`sohoa bench`: `samples` draws charts, `benchmarks` counts; both lie in the source tree only."""
