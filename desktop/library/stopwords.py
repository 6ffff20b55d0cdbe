"""Words that say little by themselves, in the languages that Shoebox's users write most.

A person types "a red car in the snow"; a page that has "a", "in" and "the" is no find. These words
are left out of a search as long as others remain; in phrases they always count.

Some say little in one language and much in another: "hat" and "war" are German for "has" and "was".
They are left out only beside another little word of their language, as in "wer hat gewonnen".
"""

from collections.abc import Collection, Iterable

_LISTS = (
    # English
    "a about an and any are as at be been but by can could did do does for from had has have he her"
    " his how i if in into is it its me my no not of on or our please she should so some that the"
    " their them then there these they this those to was we were what when where which who whose"
    " why will with would you your show find",
    # German
    "aber als am an auf aus bei bin bis das dass dem den der des die dies diese dieser durch ein"
    " eine einem einen einer eines er es für hat ich ihr im in ist ja kein keine man mein mit nach"
    " nicht noch nur ob oder ohne sich sie sind so und uns unser vom von vor war was welche wer"
    " wie wir wo zu zum zur über",
    # French
    "au aux avec ce ces cette dans de des du elle en est et il ils je la le les leur ma mes mon"
    " nos notre nous on ou où par pas pour que qui sa se ses son sont sur un une vos votre vous",
    # Spanish, Portuguese, Italian
    "al como con cual de del donde e el ella en era es esta este la las lo los mi muy para pero por"
    " que se sin son su sus un una y ao as com da das do dos é em na nas no nos o os ou seu sua um"
    " uma che chi con dei della delle di gli i il nel nella per sono tra",
    # Dutch
    "aan de dat die een het in is met naar niet of om op te van voor wat wie zijn",
)
STOPWORDS = frozenset(word for words in _LISTS for word in words.split())
_ENGLISH, *_OTHERS = (frozenset(words.split()) for words in _LISTS)
# Little words of other languages that people search for in English.
_DOUBTFUL = frozenset(
    (
        "bin",
        "com",
        "con",
        "dos",
        "den",
        "die",
        "era",
        "hat",
        "los",
        "man",
        "met",
        "par",
        "pour",
        "sin",
        "son",
        "war",
    )
)
_PUNCTUATION = " .,;:!?…()[]“”„‘’«»¿¡\"'"


def telling(words: Iterable[str]) -> list[bool]:
    """For each word whether it says something by itself."""
    bare = _bare(words)
    spoken = _spoken(bare)

    def is_little(word: str) -> bool:
        return word in STOPWORDS and (
            word not in _DOUBTFUL or any(word in language for language in spoken)
        )

    return [not is_little(word) for word in bare]


def beside(words: Iterable[str]) -> tuple[str, ...]:
    """The little words of the languages of a text, other than English; () where none tells."""
    spoken = _spoken(_bare(words))
    return tuple(sorted(frozenset().union(*spoken) - _ENGLISH - _DOUBTFUL))


def _bare(words: Iterable[str]) -> list[str]:
    return [word.casefold().strip(_PUNCTUATION) for word in words]


def _spoken(bare: Collection[str]) -> list[frozenset[str]]:
    """The other languages of which one of the words is, and of no other meaning in English."""
    return [own for own in _OTHERS if not (own - _ENGLISH - _DOUBTFUL).isdisjoint(bare)]
