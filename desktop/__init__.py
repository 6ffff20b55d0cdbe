"""Shoebox: search one's own photos and documents, and ask about them, entirely offline."""

__version__ = "0.1.0"
