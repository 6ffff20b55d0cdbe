"""The words that dates are written with, without case and accents, in the languages we know.

Months in six languages, all else in English, German and French. "mar", "may" and the like stand for
a month beside a year only; `days` and `datedtext` see to that.
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
    "printemps": 3,
    "ete": 6,
    "automne": 9,
    "hiver": 12,
}
FEASTS = {
    "christmas": "christmas",
    "xmas": "christmas",
    "weihnachten": "christmas",
    "easter": "easter",
    "ostern": "easter",
    "christmas eve": "christmas eve",
    "heiligabend": "christmas eve",
    "pentecost": "pentecost",
    "whitsun": "pentecost",
    "pfingsten": "pentecost",
    "pentecote": "pentecost",
    "thanksgiving": "thanksgiving",
    "halloween": "halloween",
    "new year": "new year",
    "new year's": "new year",
    "neujahr": "new year",
    "new year's eve": "eve",
    "new years eve": "eve",
    "silvester": "eve",
    "noel": "christmas",
    "paques": "easter",
    "nouvel an": "new year",
    "jour de l'an": "new year",
    "saint-sylvestre": "eve",
}
STEPS = {
    "last": -1,
    "past": -1,
    "this": 0,
    "next": 1,
    **dict.fromkeys(("letzte", "letzten", "letzter", "letztes"), -1),
    **dict.fromkeys(("vorige", "vorigen", "voriger", "voriges"), -1),
    **dict.fromkeys(("vorletzte", "vorletzten", "vorletzter", "vorletztes"), -2),
    **dict.fromkeys(("diese", "diesen", "dieser", "dieses", "diesem"), 0),
    **dict.fromkeys(("nachste", "nachsten", "nachster", "nachstes"), 1),
    **dict.fromkeys(("ce", "cet", "cette"), 0),
}
STEPS_AFTER = {  # French ones, which follow what they belong to
    **dict.fromkeys(("dernier", "derniere", "passe", "passee"), -1),
    **dict.fromkeys(("prochain", "prochaine"), 1),
}
LAST_SEVERAL = ("derniers", "dernieres")  # French, between a number and what is counted
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
    "jour": "day",
    "semaine": "week",
    "mois": "month",
    "an": "year",
    "annee": "year",
    "week-end": "weekend",
}
WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            *("monday montag lundi", "tuesday dienstag mardi", "wednesday mittwoch mercredi"),
            *("thursday donnerstag jeudi", "friday freitag vendredi"),
            *("saturday samstag sonnabend samedi", "sunday sonntag dimanche"),
        )
    )
    for name in names.split()
}
DECADES = {  # their tens
    name: tens
    for tens, names in enumerate(
        (
            *("twenties zwanziger", "thirties dreissiger dreißiger", "forties vierziger"),
            *("fifties funfziger", "sixties sechziger", "seventies siebziger"),
            *("eighties achtziger", "nineties neunziger"),
        ),
        start=2,
    )
    for name in names.split()
}
THIRDS = {  # of a month or a year
    **dict.fromkeys(("early", "beginning of", "start of", "anfang", "debut"), 0),
    **dict.fromkeys(("mid", "middle of", "mitte", "mi"), 1),
    **dict.fromkeys(("late", "end of", "ende", "fin"), 2),
}
TWO_YEARS = ("winter", "hiver")  # "winter 2020/21" is one
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
    "jours": "day",
    "semaines": "week",
    "mois": "month",
    "ans": "year",
    "annees": "year",
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
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
}
NEAR_DAYS = {
    **dict.fromkeys(("today", "heute", "aujourd'hui"), 0),
    **dict.fromkeys(("yesterday", "gestern", "hier"), 1),
    **dict.fromkeys(("vorgestern", "avant-hier"), 2),
}
SURE_DAYS = tuple(day for day in NEAR_DAYS if day != "hier")  # German for "here"
ARTICLES = ("the", "der", "die", "das", "dem", "den", "le", "la", "les", "ces")

# What stands before a date: in that time, from its begin, from its end, before, or until its end.
WITHIN = ("in", "from", "of", "on", "at", "during", "im", "vom", "von", "am", "aus", "an", "zu")
WITHIN_TOO = (  # French, Spanish, Italian, Portuguese
    *("en", "de", "del", "du", "nel", "em"),
    *("au", "dans", "pendant", "durant"),
)
SINCE = ("since", "seit", "ab", "depuis", "a partir de", "desde", "dal")
AFTER = ("after", "nach", "apres")
BEFORE = ("before", "vor", "avant")
UNTIL = ("until", "till", "bis", "jusqu'en", "jusqu'a", "jusqu'au")
BETWEEN = ("from", "between", "von", "vom", "zwischen", "entre", "de", "du")
TO = ("to", "and", "until", "till", "bis", "und", "et", "a", "au")

# What is a filter beside a date: "all my photos from march 2021".
FILLERS = (
    *("all", "my", "our", "the", "alle", "meine", "unsere", "die"),
    *("mes", "nos", "les", "toutes"),
)
KINDS = {
    **dict.fromkeys(("photos", "pictures", "images", "pics", "fotos", "bilder"), "photo"),
    **dict.fromkeys(("documents", "docs", "dokumente"), "document"),
}
