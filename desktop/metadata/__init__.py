"""What photos say about themselves: EXIF, IPTC, XMP, and the names of places on Earth.

Pure readers of small things; what is damaged is left out, and nothing here rejects a file.
"""
