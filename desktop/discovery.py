"""Find the extensions in a package: one module each, with one constant."""

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def discover(package: ModuleType, constant: str, kind: type[T]) -> tuple[T, ...]:
    """Every extension of a package, in the order of its module names.

    Args:
        package: The package whose modules are imported; names that start with ``_`` are skipped.
        constant: The constant that each module defines, for example ``FORMAT``.
        kind: The type that the constant must have.

    Raises:
        TypeError: A module lacks the constant, or it is of another type (a bug in the module).
    """
    found: list[T] = []
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    for name in names:
        if name.startswith("_"):
            continue
        module = importlib.import_module(f"{package.__name__}.{name}")
        extension = getattr(module, constant, None)
        if not isinstance(extension, kind):
            raise TypeError(f"{module.__name__} must define {constant} as a {kind.__name__}")
        found.append(extension)
    return tuple(found)
