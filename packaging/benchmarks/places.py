"""Where a benchmark keeps its library, models and settings; loaded without NumPy."""

from pathlib import Path

from desktop.paths import Places


def places_in(folder: Path) -> Places:
    """The places that `samples.write_places` wrote."""
    library, resources = folder / "library", folder / "resources"
    settings_file, logs = library / "settings.json", library / "logs"
    return Places(library, (folder / "models",), resources, settings_file, logs)
