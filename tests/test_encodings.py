"""What text some bytes are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.encodings import NotText, decode, encoding, known

SAID = {
    "German": "Die Größe der Übung überrascht; für mich wäre es schön.",
    "French": "L'été dernier, un garçon très âgé dînait déjà à côté de la forêt.",
    "Portuguese": "O João não tem razões; as ações são más, e a manhã também.",
    "Icelandic": "Ég skrifaði þér bréf í gær og þú svaraðir mér ekki, það var leitt.",
    "Polish": "Zażółć gęślą jaźń. Wczoraj poszliśmy na spacer i zjedliśmy świeżą rybę.",
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy. Včera večer jsme šli domů.",
    "Hungarian": "Árvíztűrő tükörfúrógép. Tegnap hosszú sétát tettünk a folyó partján.",
    "Turkish": "Dün akşam nehir kıyısında uzun bir yürüyüşe çıktık ve taze balık yedik.",
    "Russian": "Однажды весною, в час небывало жаркого заката, в Москве появились двое.",
    "Greek": "Χθες το βράδυ πήγαμε έναν μεγάλο περίπατο δίπλα στο ποτάμι.",
    "Hebrew": "אתמול בערב יצאנו לטיול ארוך לאורך הנהר ואכלנו דג טרי עם חברים.",
    "Thai": "เมื่อวานตอนเย็นเราเดินเล่นริมแม่น้ำและกินปลาสดกับเพื่อน",
    "Japanese": "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。",
    "Chinese": "今天天气很好，我们一起去公园散步。孩子们在草地上玩耍，老人在树下下棋。",
    "Taiwanese": "今天天氣很好，我們一起去公園散步。孩子們在草地上玩耍，老人在樹下下棋。",
    "Korean": "오늘은 날씨가 좋아서 우리는 공원에 산책하러 갔습니다.",
}


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("German", "cp1252"), ("German", "mac-roman"), ("German", "cp850"), ("French", "cp1252"),
        ("Portuguese", "cp1252"), ("Icelandic", "cp1252"), ("Polish", "cp1250"),
        ("Polish", "iso8859-2"), ("Czech", "cp1250"), ("Czech", "iso8859-2"),
        ("Hungarian", "cp1250"), ("Turkish", "cp1254"), ("Russian", "cp1251"),
        ("Russian", "koi8-r"), ("Russian", "cp866"), ("Greek", "cp1253"), ("Hebrew", "cp1255"),
        ("Thai", "cp874"), ("Japanese", "shift_jis"), ("Japanese", "euc-jp"),
        ("Japanese", "iso2022_jp"), ("Chinese", "gb18030"), ("Taiwanese", "big5"),
        ("Korean", "euc-kr"),
    ],
)  # fmt: skip
def test_language_is_read_in_its_encoding(language: str, name: str) -> None:
    assert decode(SAID[language].encode(name)) == SAID[language]


@pytest.mark.parametrize("language", sorted(SAID))
@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_language_is_read_in_unicode(language: str, name: str) -> None:
    said = f"{SAID[language]}\n{SAID[language]} "
    assert decode(said.encode(name)) == said


def test_said_encoding_counts_where_the_bytes_do_not_show_better() -> None:
    assert decode("è".encode("cp1252"), "iso-8859-1") == "è"
    assert decode("ž".encode("cp1250"), "windows-1250") == "ž"
    assert decode("Größe".encode(), "iso-8859-1") == "Größe"
    assert decode("日本".encode("cp932"), "x-sjis") == "日本"


@pytest.mark.parametrize("name", ["", "nonsense", "base64", "\0", "rot13", "idna", "undefined"])
def test_name_of_no_encoding_is_ignored(name: str) -> None:
    assert known(name) in ("", "undefined")
    assert decode(b"plain", name) == "plain"


def test_short_text_of_an_old_program_is_read() -> None:
    assert decode("Café".encode("cp1252")) == "Café"


@pytest.mark.parametrize("raw", [bytes(100), b"\x7fELF\x02\x01\x01" + bytes(9), bytes(range(256))])
def test_binary_content_is_no_text(raw: bytes) -> None:
    with pytest.raises(NotText):
        encoding(raw)


@given(some.text(max_size=300))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    try:
        assert (
            decode(text.encode("utf-8-sig", "replace")) == text.encode("utf-8", "replace").decode()
        )
    except NotText:
        assert any(ord(letter) < 32 for letter in text)


@given(some.binary(max_size=600))
def test_any_bytes_are_text_or_are_not(raw: bytes) -> None:
    try:
        assert isinstance(decode(raw), str)
    except NotText:
        assert raw
