"""Libraries on network drives are refused."""

from pathlib import Path

import pytest

from desktop.library.location import is_network_path, mount_type

MOUNTS = b"""/dev/sda1 / ext4 rw 0 0
server:/export /mnt/nas nfs4 rw 0 0
//server/My\\040share /mnt/My\\040share cifs rw 0 0
/dev/sdb1 /mnt/nas/local ext4 rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (b"/home/me", "ext4"),
        (b"/mnt/nas", "nfs4"),
        (b"/mnt/nas/photos", "nfs4"),
        (b"/mnt/nas2", "ext4"),
        (b"/mnt/nas/local/photos", "ext4"),
        (b"/mnt/My share/x", "cifs"),
    ],
)
def test_the_nearest_mount_decides(path: bytes, kind: str) -> None:
    assert mount_type(MOUNTS, path) == kind


def test_a_folder_of_this_computer_is_none_on_the_network(tmp_path: Path) -> None:
    assert not is_network_path(tmp_path / "not made yet")
