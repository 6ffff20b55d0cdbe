"""The window: the only package, with `desktop.app`, that imports PySide6."""
