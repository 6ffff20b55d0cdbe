"""Where a library may live: never on a network file system, whose locks SQLite cannot trust."""

import os
import re
import sys
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
_NETWORK_TYPES = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "ncpfs", "coda", "afs", "afpfs"),
        *("ceph", "glusterfs", "lustre", "beegfs", "davfs"),
        *("fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs", "fuse.davfs2"),
        "fuse.gvfsd-fuse",
    )
)
_WINDOWS_REMOTE_DRIVE = 4  # DRIVE_REMOTE; Source: Windows SDK, GetDriveTypeW


def is_network_path(path: Path) -> bool:
    """Whether the path is on another computer's disk, as far as this system can tell.

    A path that does not exist yet is judged by its nearest existing parent.
    """
    if sys.platform == "win32":
        return _is_windows_share(path)
    try:
        mounts = _MOUNTS.read_bytes()
    except OSError:
        return False  # macOS and others: not known
    return mount_type(mounts, os.fsencode(path.resolve())) in _NETWORK_TYPES


def mount_type(mounts: bytes, path: bytes) -> str:
    """The file system type of an absolute path, by a table in the form of /proc/mounts."""
    best, found = -1, ""
    for line in mounts.splitlines():
        fields = line.split(b" ")
        if len(fields) < 3:
            continue
        point = _unescape(fields[1]).rstrip(b"/")
        holds = path == point or path.startswith(point + b"/")
        if holds and len(point) >= best:  # a later mount hides an earlier one on the same point
            best, found = len(point), fields[2].decode("ascii", "replace")
    return found


def _unescape(field: bytes) -> bytes:
    r"""The mount point, in which the kernel writes blanks as ``\040``."""
    return re.sub(rb"\\([0-7]{3})", lambda match: bytes([int(match[1], 8)]), field)


def _is_windows_share(path: Path) -> bool:
    drive = path.absolute().drive
    if drive.startswith("\\\\"):
        return True
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - absent on other systems
    return bool(kernel.GetDriveTypeW(drive + "\\") == _WINDOWS_REMOTE_DRIVE)
