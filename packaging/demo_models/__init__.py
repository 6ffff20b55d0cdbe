"""Draws the demo album and trains the tiny demo models: they know only the album."""
