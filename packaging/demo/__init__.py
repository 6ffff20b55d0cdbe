"""The demo: an album of our own, indexed with our own tiny models, to try everything at once."""
