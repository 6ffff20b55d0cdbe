"""The library: the only code that speaks SQL."""
