"""File formats, one module each: a path and a wish in, `Decoded` out.

A module here declares `FORMAT` and never imports a sibling; what formats share is in
`desktop.pictures` (photos) and `desktop.passages` (text).
"""
