import pytest

from desktop.containers._names import encoding_of, safe_path, unlike


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("2003/a.jpg", "2003/a.jpg"),
        ("../../x.jpg", "x.jpg"),
        ("a/../../b/./c.txt", "a/b/c.txt"),
        ("/etc/passwd", "etc/passwd"),
        ("C:\\x.jpg", "x.jpg"),
        ("\\\\server\\share\\a.jpg", "server/share/a.jpg"),
        ("a\x00b.jpg", "a_b.jpg"),
        ("photo\u202egpj.exe", "photo_gpj.exe"),
        ("..", ""),
        (" / ", ""),
    ],
)
def test_no_path_leads_out_of_its_container(name: str, path: str) -> None:
    assert safe_path(name) == path


def test_long_name_keeps_its_ending() -> None:
    assert safe_path("x" * 500 + ".jpg").endswith("x.jpg")
    assert len(safe_path("x" * 500 + ".jpg")) == 200
    assert len(safe_path("folder/" * 1000 + "a.jpg")) <= 1000


def test_equal_names_become_unlike() -> None:
    paths = unlike(["a.jpg", "a.jpg", "../a.jpg", "b", "b", "c/d.tar", "c/d.tar", ".."])
    assert list(paths) == [
        "a.jpg",
        "a (2).jpg",
        "a (3).jpg",
        "b",
        "b (2)",
        "c/d.tar",
        "c/d (2).tar",
    ]
    assert list(paths.values()) == [0, 1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp437", "Größe und Übung.jpg"),
        ("utf-8", "Größe.jpg"),
        ("utf-8", "写真.jpg"),
        ("cp932", "写真/ハワイ旅行.jpg"),
        ("cp932", "東京.jpg"),
        ("cp866", "Фото/Отпуск.jpg"),
        ("gb18030", "照片/北京.jpg"),
        ("big5", "照片/台北.jpg"),
        ("cp949", "사진/한국.jpg"),
    ],
)
def test_encoding_of_names_is_recognised(encoding: str, name: str) -> None:
    raw = name.encode(encoding)
    assert raw.decode(encoding_of([b"plain.txt", raw])) == name


def test_plain_names_need_no_guess() -> None:
    assert encoding_of([b"a.jpg", b"b.jpg"]) == "cp437"
