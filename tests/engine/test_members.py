"""Archives and e-mails appear, change, move and vanish, and what is in them follows."""

import os
import queue
import time
from collections.abc import Callable
from pathlib import Path

from containers.made import mail, write_zip, zip_bytes
from samples import write_pdf, write_photo
from sessions import Running, running

from desktop.records import Asset, AssetState


def photo_bytes(folder: Path, colour: str) -> bytes:
    path = write_photo(folder / f"{colour}.jpg", colour=colour)
    content = path.read_bytes()
    path.unlink()
    return content


def shown(box: Running, text: str) -> list[Asset]:
    return [hit.asset for hit in box.search(text).hits]


def eventually(fact: Callable[[], bool]) -> bool:
    """Whether something becomes true in time."""
    deadline = time.monotonic() + 20
    while not fact() and time.monotonic() < deadline:
        time.sleep(0.02)
    return fact()


def rendered(box: Running, asset: Asset) -> bytes | str:
    """The JPEG, or why there is none."""
    told: queue.SimpleQueue[bytes | str] = queue.SimpleQueue()
    box.session.render(asset, None, 300, told.put, told.put)
    return told.get(timeout=30)


def test_files_in_an_archive_are_found_like_others(shoebox: Running, root: Path) -> None:
    red, blue = photo_bytes(root, "red"), photo_bytes(root, "blue")
    bill = write_pdf(root / "bill.pdf", ["Water bill for March"])
    files = {"2003/a.jpg": red, "b.jpg": blue, "bill.pdf": bill.read_bytes()}
    write_zip(root / "old.zip", files)
    bill.unlink()
    shoebox.add_root(root)
    assert shown(shoebox, "red")[0].path == root / "old.zip" / "2003" / "a.jpg"
    assert shown(shoebox, "water march")[0].path == root / "old.zip" / "bill.pdf"
    counts = shoebox.overview().counts
    assert (counts.photos, counts.documents, counts.pending) == (2, 2, 0)


def test_member_is_shown_large_and_filtered_by_its_archive(shoebox: Running, root: Path) -> None:
    write_zip(root / "old.zip", {"a.jpg": photo_bytes(root, "red")})
    shoebox.add_root(root)
    (asset,) = shown(shoebox, "in:old.zip type:photo")
    assert isinstance(rendered(shoebox, asset), bytes)
    assert shoebox.session.preview_file(asset, None).exists()


def test_archive_in_an_archive_is_searched(shoebox: Running, root: Path) -> None:
    inner = zip_bytes({"deep/a.jpg": photo_bytes(root, "red")})
    write_zip(root / "old.zip", {"backup.zip": inner})
    shoebox.add_root(root)
    found = shown(shoebox, "red type:photo")[0].path
    assert found == root / "old.zip" / "backup.zip" / "deep" / "a.jpg"


def test_renamed_archive_keeps_rows_and_embeddings_of_its_members(
    shoebox: Running, root: Path
) -> None:
    write_zip(root / "old.zip", {"a.jpg": photo_bytes(root, "red")})
    shoebox.add_root(root)
    before = shown(shoebox, "type:photo")[0]
    (root / "sub").mkdir()
    (root / "old.zip").rename(root / "sub" / "new.zip")
    shoebox.rescan()
    (after,) = shown(shoebox, "type:photo")
    assert (after.id, after.path) == (before.id, root / "sub" / "new.zip" / "a.jpg")
    assert after.state is AssetState.INDEXED


def test_members_of_a_deleted_archive_leave_the_results(shoebox: Running, root: Path) -> None:
    write_zip(root / "old.zip", {"a.jpg": photo_bytes(root, "red")})
    write_photo(root / "b.jpg", colour="blue")
    shoebox.add_root(root)
    (root / "old.zip").unlink()
    shoebox.rescan()
    assert [asset.path.name for asset in shown(shoebox, "type:photo")] == ["b.jpg"]


def test_members_of_an_unplugged_root_are_kept_and_previewed(shoebox: Running, root: Path) -> None:
    write_zip(root / "old.zip", {"a.jpg": photo_bytes(root, "red")})
    shoebox.add_root(root)
    root.rename(root.with_name("unplugged"))
    shoebox.rescan()
    (away,) = shown(shoebox, "type:photo")
    assert not away.online
    assert isinstance(rendered(shoebox, away), bytes)


def test_only_the_changed_member_of_a_replaced_archive_is_read_again(
    shoebox: Running, root: Path
) -> None:
    red, blue = photo_bytes(root, "red"), photo_bytes(root, "blue")
    write_zip(root / "old.zip", {"a.jpg": red, "b.jpg": blue})
    shoebox.add_root(root)
    before = {asset.path.name: asset for asset in shown(shoebox, "type:photo")}
    write_zip(root / "old.zip", {"a.jpg": red, "b.jpg": photo_bytes(root, "lime")})
    os.utime(root / "old.zip", (1, 1))
    shoebox.rescan()
    after = {asset.path.name: asset for asset in shown(shoebox, "type:photo")}
    assert after["a.jpg"] == before["a.jpg"]
    assert after["b.jpg"].id == before["b.jpg"].id
    assert after["b.jpg"].content_hash != before["b.jpg"].content_hash


def test_same_photo_in_an_archive_and_beside_it_has_one_content(
    shoebox: Running, root: Path
) -> None:
    photo = write_photo(root / "a.jpg", colour="red")
    write_zip(root / "old.zip", {"a.jpg": photo.read_bytes()})
    shoebox.add_root(root)
    hashes = {asset.content_hash for asset in shown(shoebox, "type:photo")}
    assert len(hashes) == 1 and None not in hashes


def test_what_is_attached_to_a_letter_is_found(shoebox: Running, root: Path) -> None:
    bill = write_pdf(root / "bill.pdf", ["Water bill for March"])
    message = mail(bill_pdf=bill.read_bytes())
    message.add_attachment(mail(deep_pdf=write_pdf(bill, ["Rent for April"]).read_bytes()))
    bill.unlink()
    (root / "papers.eml").write_bytes(bytes(message))
    shoebox.add_root(root)
    letter = root / "papers.eml"
    assert shown(shoebox, "water march")[0].path == letter / "bill.pdf"
    assert shown(shoebox, "rent april")[0].path == letter / "The papers.eml" / "deep.pdf"
    assert shoebox.overview().counts.rejected == 0


def test_unreadable_member_is_listed_with_its_reason(shoebox: Running, root: Path) -> None:
    write_zip(root / "old.zip", {"broken.jpg": b"no picture at all", "empty.txt": b""})
    shoebox.add_root(root)
    reasons = {asset.path.name: asset.reason for asset in shoebox.overview().rejected}
    assert reasons["empty.txt"] == "This file is empty."
    assert reasons["broken.jpg"]


def test_archive_that_holds_itself_ends(shoebox: Running, root: Path) -> None:
    inner = zip_bytes({"x.txt": b"end"})
    for _ in range(6):
        inner = zip_bytes({"droste.zip": inner})
    (root / "droste.zip").write_bytes(inner)
    shoebox.add_root(root)
    assert [len(asset.path.parts) for asset in shown(shoebox, "type:document")] != []
    counts = shoebox.overview().counts
    assert (counts.documents, counts.pending, counts.rejected) == (3, 0, 0)


def test_what_was_interrupted_is_finished_at_the_next_start(tmp_path: Path, root: Path) -> None:
    write_zip(root / "old.zip", {f"{n}.txt": f"Number {n}." for n in range(40)})
    with running(tmp_path / "box") as first:
        first.session.add_root(root)
        assert eventually(lambda: first.overview().counts.documents == 41)
    with running(tmp_path / "box") as second:
        second.rescan()
        assert second.overview().counts.indexed == 41
