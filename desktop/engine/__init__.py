"""The Qt-free use cases: watching, indexing, searching and asking, each on its own thread."""
