"""Benchmarks: each module here measures one promise, and has `run() -> list[Measure]`."""

import desktop  # noqa: F401 - before NumPy, which has as many threads as it says, as in the program
