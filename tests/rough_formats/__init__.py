"""Formats whose decoders crash, hang and eat memory, for the tests of the decode child."""
