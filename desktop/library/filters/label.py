"""``label:dog``: what seems to show this; a guess of the picture model, never the person's word.

Tags are what the person said, so ``tag:`` does not find what is only suggested.
"""

from desktop.library.labels import spelled
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a label, however it is spelled."""
    word = spelled(value)
    if not word:
        raise ValueError("“label:” needs a word of the list of labels, for example label:dog.")
    return Condition("asset.id IN (SELECT asset FROM label WHERE folded(word) = ?)", (word,))


FILTER = Filter(
    key="label",
    example="label:dog",
    help="Only what seems to show this: a guess, made by itself.",
    parse=parse,
)
