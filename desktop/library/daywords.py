"""The words that dates are written with, without case and accents, in the languages we know.

Months in six languages, all else in English and German. "mar", "may" and the like stand for a
month beside a year only; `days` and `datedtext` see to that.
"""

from __future__ import annotations

_MONTH_NAMES = (
    "january jan januar janner janvier enero gennaio janeiro januari",
    "february feb februar fevrier febrero febbraio fevereiro februari",
    "march mar marz maerz mrz mars marzo marco maart",
    "april apr avril abril aprile",
    "may mai mayo maggio maio mei",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet julio luglio julho",
    "august aug aout agosto augustus",
    "september sep sept septembre septiembre settembre setembro",
    "october oct okt oktober octobre octubre ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec dez dezember decembre diciembre dicembre dezembro",
)
MONTHS = {name: month for month, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
ENGLISH_MONTHS = tuple(names.split()[0] for names in _MONTH_NAMES)

SEASONS = {  # their first months, in the north
    "spring": 3,
    "summer": 6,
    "autumn": 9,
    "fall": 9,
    "winter": 12,
    "fruhling": 3,
    "fruhjahr": 3,
    "sommer": 6,
    "herbst": 9,
}
FEASTS = {
    "christmas": "christmas",
    "xmas": "christmas",
    "weihnachten": "christmas",
    "easter": "easter",
    "ostern": "easter",
    "halloween": "halloween",
    "new year": "new year",
    "new year's": "new year",
    "neujahr": "new year",
    "new year's eve": "eve",
    "new years eve": "eve",
    "silvester": "eve",
}
STEPS = {
    "last": -1,
    "past": -1,
    "this": 0,
    "next": 1,
    **dict.fromkeys(("letzte", "letzten", "letzter", "letztes"), -1),
    **dict.fromkeys(("vorige", "vorigen", "voriger", "voriges"), -1),
    **dict.fromkeys(("diese", "diesen", "dieser", "dieses", "diesem"), 0),
    **dict.fromkeys(("nachste", "nachsten", "nachster", "nachstes"), 1),
}
UNITS = {
    "day": "day",
    "tag": "day",
    "week": "week",
    "woche": "week",
    "month": "month",
    "monat": "month",
    "year": "year",
    "jahr": "year",
    "weekend": "weekend",
    "wochenende": "weekend",
}
SEVERAL = {
    "days": "day",
    "tage": "day",
    "tagen": "day",
    "weeks": "week",
    "wochen": "week",
    "months": "month",
    "monate": "month",
    "monaten": "month",
    "years": "year",
    "jahre": "year",
    "jahren": "year",
}
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "einem": 1,
    "einer": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "funf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
}
NEAR_DAYS = {"today": 0, "heute": 0, "yesterday": 1, "gestern": 1, "vorgestern": 2}

# What stands before a date: in that time, from its begin, from its end, before, or until its end.
WITHIN = ("in", "from", "of", "on", "at", "during", "im", "vom", "von", "am", "aus", "an", "zu")
WITHIN_TOO = ("en", "de", "del", "du", "nel", "em")  # French, Spanish, Italian, Portuguese
SINCE = ("since", "seit", "depuis", "desde", "dal")
AFTER = ("after", "nach")
BEFORE = ("before", "vor")
UNTIL = ("until", "till", "bis")
BETWEEN = ("from", "between", "von", "vom", "zwischen")
TO = ("to", "and", "until", "till", "bis", "und")
