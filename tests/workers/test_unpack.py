"""Members of archives through the decode child, as whoever reads files sees them."""

import io
import os
import stat
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

import pytest
from containers.made import encrypted, mail, raw_zip, write_zip, zip_bytes
from samples import write_photo

from desktop.containers._declared import Container, Entry
from desktop.errors import FileChanging, FileRejected
from desktop.records import Member, Prepared
from desktop.workers import private, unpack
from desktop.workers.decode import Decoder


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    decoder = Decoder()
    yield decoder
    decoder.stop()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own for temporary files, of children too."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def read(decoder: Decoder, path: Path) -> Prepared:
    return decoder.decode(path, (), 900)


def members(decoder: Decoder, path: Path) -> list[str]:
    return [member.path for member in read(decoder, path).members or ()]


def text(decoder: Decoder, path: Path) -> str:
    return " ".join(passage.text for passage in read(decoder, path).passages)


def note(decoder: Decoder, path: Path) -> str:
    return dict(read(decoder, path).metadata).get("note", "")


def test_archive_lists_what_formats_read_and_names_the_rest(
    decoder: Decoder, tmp_path: Path
) -> None:
    files = {"a/hello.txt": "Hello.", "b/setup.exe": "MZ"}
    path = write_zip(tmp_path / "a.zip", files)
    (member,) = read(decoder, path).members or ()
    assert (member.path, member.size) == ("a/hello.txt", 6)
    assert text(decoder, path) == "a/hello.txt b/setup.exe"


def test_plain_file_has_no_members(decoder: Decoder, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hello.")
    assert read(decoder, tmp_path / "a.txt").members is None


def test_member_reads_like_the_file_it_was(decoder: Decoder, tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "a.jpg", colour="red")
    inside = write_zip(tmp_path / "a.zip", {"2003/a.jpg": photo.read_bytes()}) / "2003" / "a.jpg"
    assert decoder.fingerprint(inside) == decoder.fingerprint(photo)
    assert read(decoder, inside).pages[0].preview == read(decoder, photo).pages[0].preview
    assert decoder.render(inside, None, 200) == decoder.render(photo, None, 200)


def test_folder_that_is_called_like_an_archive_is_a_folder(
    decoder: Decoder, tmp_path: Path
) -> None:
    (tmp_path / "a.zip").mkdir()
    (tmp_path / "a.zip" / "b.txt").write_text("In a folder.")
    assert text(decoder, tmp_path / "a.zip" / "b.txt") == "In a folder."


def test_archive_in_an_archive_is_searched_and_one_in_that_is_not(
    decoder: Decoder, tmp_path: Path
) -> None:
    third = zip_bytes({"c.txt": "Third."})
    second = zip_bytes({"b.txt": "Second.", "third.zip": third})
    path = write_zip(tmp_path / "a.zip", {"second.zip": second})
    assert members(decoder, path / "second.zip") == ["b.txt", "third.zip"]
    assert text(decoder, path / "second.zip" / "b.txt") == "Second."
    assert members(decoder, path / "second.zip" / "third.zip") == []
    assert "too deep" in note(decoder, path / "second.zip" / "third.zip")
    with pytest.raises(FileChanging):
        read(decoder, path / "second.zip" / "third.zip" / "c.txt")


def test_packed_archive_is_unpacked_once_and_searched(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "old.tgz"
    with tarfile.open(path, "w:gz") as archive:
        for name, content in (("a/one.txt", b"Number one."), ("two.txt", b"Number two.")):
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    assert members(decoder, path) == ["old.tar"]
    assert members(decoder, path / "old.tar") == ["a/one.txt", "two.txt"]
    assert text(decoder, path / "old.tar" / "a" / "one.txt") == "Number one."


def test_attachment_of_a_message_in_a_mailbox_is_read(decoder: Decoder, tmp_path: Path) -> None:
    letter = mail(hello_txt=b"Hello from inside.")
    path = tmp_path / "in.mbox"
    path.write_bytes(b"From me Mon\n" + bytes(letter))
    (name,) = members(decoder, path)
    assert text(decoder, path / name) == "Hello from inside."


def test_names_that_lead_out_lead_nowhere(decoder: Decoder, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Outside.")
    names = ("../x.txt", "C:\\x.txt", "/etc/x.txt", "../../../../x.txt")
    path = write_zip(tmp_path / "a.zip", {name: f"At {name}" for name in names})
    assert members(decoder, path) == ["x.txt", "x (2).txt", "etc/x.txt", "x (3).txt"]
    assert text(decoder, path / "x.txt") == "At ../x.txt"
    assert text(decoder, path / "etc" / "x.txt") == "At /etc/x.txt"


def test_files_with_one_name_are_told_apart(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with pytest.warns(UserWarning), zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "One.")
        archive.writestr("a.txt", "Two.")
    assert members(decoder, path) == ["a.txt", "a (2).txt"]
    assert [text(decoder, path / name) for name in ("a.txt", "a (2).txt")] == ["One.", "Two."]


def test_names_in_another_script_are_read_and_found(decoder: Decoder, tmp_path: Path) -> None:
    path = raw_zip(tmp_path / "a.zip", ["写真/ハワイ.txt".encode("cp932")])
    assert members(decoder, path) == ["写真/ハワイ.txt"]
    with pytest.raises(FileRejected, match="empty"):
        read(decoder, path / "写真" / "ハワイ.txt")


def test_encrypted_member_needs_a_password(decoder: Decoder, tmp_path: Path) -> None:
    path = encrypted(write_zip(tmp_path / "a.zip", {"a.txt": "Hello."}))
    assert members(decoder, path) == ["a.txt"]
    with pytest.raises(FileRejected, match="^This archive needs a password.$"):
        decoder.fingerprint(path / "a.txt")


def test_member_that_is_gone_may_come_again(decoder: Decoder, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Hello."})
    for gone in (path / "b.txt", path / "a.txt" / "c", tmp_path / "no.zip" / "a.txt"):
        with pytest.raises(FileChanging):
            decoder.fingerprint(gone)


def test_archive_that_is_still_written_is_not_rejected_for_good(
    decoder: Decoder, tmp_path: Path
) -> None:
    whole = write_zip(tmp_path / "b.zip", {"a.txt": "Hello."}).read_bytes()
    (tmp_path / "a.zip").write_bytes(whole[:40])
    with pytest.raises(FileRejected, match="incomplete"):
        read(decoder, tmp_path / "a.zip")
    (tmp_path / "a.zip").write_bytes(whole)
    assert members(decoder, tmp_path / "a.zip") == ["a.txt"]


def test_replaced_archive_is_not_taken_for_the_old_one(decoder: Decoder, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Old."})
    assert text(decoder, path / "a.txt") == "Old."
    write_zip(tmp_path / "a.zip", {"b.txt": "Newer.", "a.txt": "New."})
    assert text(decoder, path / "a.txt") == "New."


def test_only_so_many_members_are_listed(decoder: Decoder, tmp_path: Path) -> None:
    path = raw_zip(tmp_path / "a.zip", [b"%d.txt" % number for number in range(100_000)])
    found = read(decoder, path)
    assert len(found.members or ()) == unpack.MAX_MEMBERS == 20_000
    note = "Only the first 20,000 files of this archive are searched."
    assert found.metadata == (("files", "100,000"), ("note", note))


def test_member_of_four_gigabytes_of_nothing_is_rejected(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", bytes(1 << 20))
    raw = path.read_bytes()
    huge = (0xFFFF0000).to_bytes(4, "little")
    path.write_bytes(raw.replace((1 << 20).to_bytes(4, "little"), huge))
    assert members(decoder, path) == ["a.txt"]
    with pytest.raises(FileRejected, match="too large to be read from its archive"):
        decoder.fingerprint(path / "a.txt")


def test_member_that_grows_too_much_is_rejected(decoder: Decoder, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": bytes(100 << 20)})
    with pytest.raises(FileRejected, match="grow suspiciously"):
        decoder.fingerprint(path / "a.txt")


def test_archive_of_many_bombs_is_searched_in_part(decoder: Decoder, tmp_path: Path) -> None:
    zeros = bytes(60 << 20)
    path = write_zip(tmp_path / "a.zip", {f"{number}.txt": zeros for number in range(8)})
    read_of_it = len(members(decoder, path))
    assert 3 < read_of_it < 8
    assert note(decoder, path).startswith(f"Only the first {read_of_it} files")


def test_copy_is_the_member_itself(decoder: Decoder, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Hello."})
    decoder.copy(path / "a.txt", tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text() == "Hello."


@pytest.mark.skipif(os.name != "posix", reason="Windows has other permissions")
def test_unpacked_files_are_private_and_gone_when_read(temporary: Path, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"b.zip": zip_bytes({"c.txt": "Hello."})})
    decoder = Decoder()
    assert text(decoder, path / "b.zip" / "c.txt") == "Hello."
    (folder,) = temporary.glob("shoebox-unpacked-*")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [file.suffix for file in folder.iterdir()] == [".zip"]  # kept for its other members
    decoder.stop()
    assert list(temporary.iterdir()) == []


def test_tidied_temporary_files_are_unpacked_again(temporary: Path, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"b.zip": zip_bytes({"c.txt": "Hello."})})
    decoder = Decoder()
    for _ in range(2):
        assert text(decoder, path / "b.zip" / "c.txt") == "Hello."
        (folder,) = temporary.iterdir()
        private.remove(folder)
    decoder.stop()


def test_member_waits_while_there_is_no_room_to_unpack(temporary: Path, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Hello."})
    decoder = Decoder()
    assert members(decoder, path) == ["a.txt"]
    temporary.rmdir()
    with pytest.raises(FileChanging, match="no room to unpack"):
        text(decoder, path / "a.txt")
    temporary.mkdir()
    assert text(decoder, path / "a.txt") == "Hello."
    decoder.stop()


def test_what_a_killed_process_left_is_swept_out(temporary: Path) -> None:
    dead = temporary / f"shoebox-unpacked-{2**22 + 1}-abc"
    alive = temporary / f"shoebox-unpacked-{os.getpid()}-abc"
    for folder in (dead, alive):
        folder.mkdir()
        (folder / "1.txt").write_text("Secret.")
    private.sweep("unpacked")
    assert [folder.name for folder in temporary.iterdir()] == [alive.name]


def test_members_survive_the_way_between_processes(decoder: Decoder, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"猫.txt": "Hello."})
    (member,) = read(decoder, path).members or ()
    assert member == Member("猫.txt", 6, member.modified_ns, "0d95d1c7")


class Mirror:
    """What a container holds that holds itself, as R. Cox has made one with gzip."""

    names: Sequence[str] = ("again.mirror",)
    memory_bytes = 100
    note = ""

    def __init__(self, file: BinaryIO) -> None:
        self._entry = Entry(file.seek(0, os.SEEK_END), 10, None, "")

    def entry(self, number: int) -> Entry:
        return self._entry

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        file.seek(0)
        yield file.read()


def test_container_that_holds_itself_is_listed_once(tmp_path: Path) -> None:
    (tmp_path / "a.mirror").write_bytes(b"a picture of a picture")
    containers = {".mirror": Container("mirror", (".mirror",), Mirror)}
    unpacker = unpack.Unpacker(containers, lambda name: True)
    listing = unpacker.listing(unpack.Standing(tmp_path / "a.mirror", 0))
    unpacker.close()
    assert listing is not None
    assert listing.members == ()
    assert listing.note == "This archive holds itself, again and again: it is read once."
