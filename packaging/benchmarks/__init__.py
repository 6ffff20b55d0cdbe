"""Benchmarks: each module here measures one promise, and has `run() -> list[Measure]`."""
