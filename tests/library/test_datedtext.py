"""Which dates in a text narrow a search, and which stay words."""

from datetime import date

import pytest
from library.shelf import Shelf, document

from desktop.library.datedtext import dates
from desktop.records import Query

TODAY = date(2026, 11, 21)
MARCH_TO_MAY = "date:2021-03-01..2021-05-31"


def found(text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.keyed) for one in dates(text, TODAY)]


@pytest.mark.parametrize(
    ("text", "words", "keyed"),
    [
        ("photos from march 2021", "from march 2021", 'date:"march 2021"'),
        ("beach last summer with anna", "last summer", 'date:"last summer"'),
        ("2019..2021 cars", "2019..2021", "date:2019-01-01..2021-12-31"),
        ("christmas 2019", "christmas 2019", 'date:"christmas 2019"'),
        ("between 2019 and 2021", "between 2019 and 2021", "date:2019-01-01..2021-12-31"),
        ("march to may 2021", "march to may 2021", "date:2021-03-01..2021-05-31"),
        ("snow in 2021, beach", "in 2021", "date:2021"),
        ("cars since 2019", "since 2019", "after:2019-01-01"),
        ("after last summer", "after last summer", "after:2026-09-01"),
        ("bills before march 2020", "before march 2020", "before:2020-03-01"),
        ("until 2020", "until 2020", "before:2021-01-01"),
        ("snow three weeks ago", "three weeks ago", 'date:"three weeks ago"'),
        ("in the 1990s", "in the 1990s", "date:1990s"),
        ("Fotos vom letzten Sommer", "vom letzten Sommer", 'date:"letzten Sommer"'),
        ("1. März 2020", "1. März 2020", 'date:"1. März 2020"'),
        ("fotos de marzo de 2021", "de marzo de 2021", 'date:"marzo de 2021"'),
        ("vor 3 Jahren", "vor 3 Jahren", 'date:"vor 3 Jahren"'),
        ("letter 12.03.2021", "12.03.2021", "date:12.03.2021"),
        ("Fotos vom 3. März 2021", "vom 3. März 2021", 'date:"3. März 2021"'),
        ("die letzten drei Monate", "die letzten drei Monate", 'date:"letzten drei Monate"'),
        ("ab 2019", "ab 2019", "after:2019-01-01"),
        ("zwischen März und Mai 2021", "zwischen März und Mai 2021", MARCH_TO_MAY),
        ("plage l'été dernier", "l'été dernier", 'date:"été dernier"'),
        ("plage l’été dernier", "l’été dernier", 'date:"été dernier"'),
        ("photos de mars 2021", "de mars 2021", 'date:"mars 2021"'),
        ("photos d'août 2021", "d'août 2021", 'date:"août 2021"'),
        ("le 1er mars 2021", "le 1er mars 2021", 'date:"1er mars 2021"'),
        ("entre 2019 et 2021", "entre 2019 et 2021", "date:2019-01-01..2021-12-31"),
        ("de mars à mai 2021", "de mars à mai 2021", MARCH_TO_MAY),
        ("neige il y a trois semaines", "il y a trois semaines", 'date:"il y a trois semaines"'),
        ("les deux dernières années", "les deux dernières années", 'date:"deux dernières années"'),
        ("au printemps 2021", "au printemps 2021", 'date:"printemps 2021"'),
        ("après 2020", "après 2020", "after:2021-01-01"),
        ("jusqu’en 2020", "jusqu’en 2020", "before:2021-01-01"),
        ("dans les années 90", "dans les années 90", 'date:"années 90"'),
        ("depuis hier", "depuis hier", "after:2026-11-20"),
        ("yesterday", "yesterday", "date:yesterday"),
        ("Fotos gestern", "gestern", "date:gestern"),
        ("all my photos 2021", "2021", "date:2021"),
        ("snow 2019 - 2021", "2019 - 2021", "date:2019-01-01..2021-12-31"),
        ("march - may 2021", "march - may 2021", MARCH_TO_MAY),
        ("jan-mar 2020", "jan-mar 2020", "date:2020-01-01..2020-03-31"),
        ("1.1.2020-31.1.2020", "1.1.2020-31.1.2020", "date:2020-01-01..2020-01-31"),
        ("snow in the 90s", "in the 90s", "date:90s"),
        ("the nineties", "the nineties", 'date:"the nineties"'),
        ("aus den 80ern", "aus den 80ern", "date:80ern"),
        ("snow winter 2020/21", "winter 2020/21", 'date:"winter 2020/21"'),
        ("winter 2020-2021", "winter 2020-2021", 'date:"winter 2020-2021"'),
        ("im Jahr 2020", "im Jahr 2020", 'date:"Jahr 2020"'),
        ("late march 2020", "late march 2020", 'date:"late march 2020"'),
        ("Bilder Ende 2019", "Ende 2019", 'date:"Ende 2019"'),
        ("letzten Montag", "letzten Montag", 'date:"letzten Montag"'),
        ("bill 13/4/2021", "13/4/2021", "date:13/4/2021"),
        ("vom 3.4.21", "vom 3.4.21", "date:3.4.21"),
    ],
)
def test_dates_are_found_as_people_write_them(text: str, words: str, keyed: str) -> None:
    assert found(text) == [(words, keyed)]


@pytest.mark.parametrize(
    "text",
    [
        *("may", "may I", "report 2021", "2021", "in summer", "march", "from anna"),
        *("usa today", "yesterday by the beatles", "90s", "80s music", "1/2/2021", "v 3.4.21"),
        *("invoice 2019-117", "1984", "next door", "the year of the dog", "early bird", "may-be"),
        *("IMG_2021-03-15", "2021-03-15.pdf", "version 2021.3", "in 20213", "2021..2019", "last"),
        *("christmas", "31.13.2021", "10.2021.5", "", "in 4000"),
        *("été", "en été", "hier", "mars", "im Sommer", "l'été", "de 90"),
    ],
)
def test_what_may_be_no_date_stays_words(text: str) -> None:
    assert found(text) == []


def test_a_date_never_hides_what_holds_the_very_words(shelf: Shelf) -> None:
    shelf.put("report.pdf", document("h1", "Minutes of March 2021"))  # dated September 2020
    shelf.put("March 2021.pdf", document("h2", "Nothing"))
    shelf.put("other.pdf", document("h3", "Minutes of March 2020"))
    (dated,) = dates("march 2021", TODAY)
    ranked = shelf.search.filtered(Query(conditions=(dated.condition,)), 9)
    assert len(ranked) == 2
