"""Feasts, decades and spans that count from today; filters test the rest."""

from datetime import date

import pytest

from desktop.library.days import span

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("value", "first", "after_last"),
    [
        ("Christmas 2019", date(2019, 12, 24), date(2019, 12, 27)),
        ("Silvester 2019", date(2019, 12, 31), date(2020, 1, 2)),
        ("new year's eve 2019", date(2019, 12, 31), date(2020, 1, 2)),
        ("new year 2020", date(2019, 12, 31), date(2020, 1, 2)),
        ("halloween 2020", date(2020, 10, 31), date(2020, 11, 1)),
        ("last easter", date(2026, 4, 3), date(2026, 4, 7)),
        ("the 1990s", date(1990, 1, 1), date(2000, 1, 1)),
        ("1990er", date(1990, 1, 1), date(2000, 1, 1)),
        ("3 weeks ago", date(2026, 10, 26), date(2026, 11, 2)),
        ("vor zwei Jahren", date(2024, 1, 1), date(2025, 1, 1)),
        ("last 3 months", date(2026, 8, 21), date(2026, 11, 22)),
        ("past two weeks", date(2026, 11, 8), date(2026, 11, 22)),
        ("gestern", date(2026, 11, 20), date(2026, 11, 21)),
        ("letzte Woche", date(2026, 11, 9), date(2026, 11, 16)),
        ("this march", date(2026, 3, 1), date(2026, 4, 1)),
        ("15 de marzo de 2021", date(2021, 3, 15), date(2021, 3, 16)),
        ("août 2020", date(2020, 8, 1), date(2020, 9, 1)),
        ("15.3.2021", date(2021, 3, 15), date(2021, 3, 16)),
        ("l’été dernier", date(2026, 6, 1), date(2026, 9, 1)),
        ("cet hiver", date(2026, 12, 1), date(2027, 3, 1)),
        ("l'année dernière", date(2025, 1, 1), date(2026, 1, 1)),
        ("la semaine prochaine", date(2026, 11, 23), date(2026, 11, 30)),
        ("ce mois-ci", date(2026, 11, 1), date(2026, 12, 1)),
        ("le week-end dernier", date(2026, 11, 14), date(2026, 11, 16)),
        ("il y a 2 ans", date(2024, 1, 1), date(2025, 1, 1)),
        ("les trois derniers mois", date(2026, 8, 21), date(2026, 11, 22)),
        ("1er mars 2021", date(2021, 3, 1), date(2021, 3, 2)),
        ("Noël 2019", date(2019, 12, 24), date(2019, 12, 27)),
        ("Pâques 2026", date(2026, 4, 3), date(2026, 4, 7)),
        ("Saint-Sylvestre 2019", date(2019, 12, 31), date(2020, 1, 2)),
        ("années 1990", date(1990, 1, 1), date(2000, 1, 1)),
        ("les années 90", date(1990, 1, 1), date(2000, 1, 1)),
        ("80er Jahre", date(1980, 1, 1), date(1990, 1, 1)),
        ("avant-hier", date(2026, 11, 19), date(2026, 11, 20)),
        ("march..may 2021", date(2021, 3, 1), date(2021, 6, 1)),
        ("2019-2021", date(2019, 1, 1), date(2022, 1, 1)),
        ("2021..2019", date(2019, 1, 1), date(2022, 1, 1)),
        ("march 2021 - may 2021", date(2021, 3, 1), date(2021, 6, 1)),
        ("2019 bis 2021", date(2019, 1, 1), date(2022, 1, 1)),
        ("..2019", date.min, date(2020, 1, 1)),
        ("2019..", date(2019, 1, 1), date.max),
        (">2019", date(2020, 1, 1), date.max),
        ("<= march 2020", date.min, date(2020, 4, 1)),
        ("13/2/2021", date(2021, 2, 13), date(2021, 2, 14)),
        ("2/13/2021", date(2021, 2, 13), date(2021, 2, 14)),
        ("3/3/2021", date(2021, 3, 3), date(2021, 3, 4)),
        ("3.4.21", date(2021, 4, 3), date(2021, 4, 4)),
        ("3.4.87", date(1987, 4, 3), date(1987, 4, 4)),
        ("the 90s", date(1990, 1, 1), date(2000, 1, 1)),
        ("Neunziger Jahre", date(1990, 1, 1), date(2000, 1, 1)),
        ("winter 2020/21", date(2020, 12, 1), date(2021, 3, 1)),
        ("early march 2021", date(2021, 3, 1), date(2021, 3, 11)),
        ("Ende 2019", date(2019, 9, 1), date(2020, 1, 1)),
        ("next summer", date(2027, 6, 1), date(2027, 9, 1)),
        ("last monday", date(2026, 11, 16), date(2026, 11, 17)),
        ("letzten Samstag", date(2026, 11, 14), date(2026, 11, 15)),
        ("vendredi prochain", date(2026, 11, 27), date(2026, 11, 28)),
        ("this friday", date(2026, 11, 20), date(2026, 11, 21)),
        ("vorletztes Jahr", date(2024, 1, 1), date(2025, 1, 1)),
        ("thanksgiving 2019", date(2019, 11, 28), date(2019, 12, 2)),
        ("Pfingsten 2021", date(2021, 5, 22), date(2021, 5, 25)),
    ],
)
def test_days_are_understood(value: str, first: date, after_last: date) -> None:
    assert span("date", value, TODAY) == (first, after_last)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1961, (4, 2)), (2000, (4, 23)), (2008, (3, 23)), (2024, (3, 31)), (2038, (4, 25))],
)
def test_easter_is_from_friday_to_monday(year: int, sunday: tuple[int, int]) -> None:
    first, after_last = span("date", f"easter {year}")
    assert (first.toordinal() + 2, after_last.toordinal() - 2) == (
        date(year, *sunday).toordinal(),
    ) * 2


def test_a_day_that_may_be_two_is_said() -> None:
    with pytest.raises(ValueError, match="write date:2021-04-03 or date:2021-03-04"):
        span("date", "3/4/2021", TODAY)
