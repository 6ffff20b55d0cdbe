"""Amounts of money as people write them: 1,249.50 and 1.249,50 € and 1 249,50 are the same.

[Note: Which sign is the decimal one]
Where both the point and the comma occur, the last one parts the decimals. One that occurs several
times parts thousands, and so does one before exactly three digits (1,249): money has no
thousandths. Blanks and apostrophes only ever part thousands.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

_CURRENCIES: Final = {
    "€": "EUR", "euro": "EUR", "euros": "EUR",
    "$": "USD", "us$": "USD", "dollar": "USD", "dollars": "USD",
    "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD",
    "£": "GBP", "pound": "GBP", "pounds": "GBP",
    "fr": "CHF", "sfr": "CHF",
    "¥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₫": "VND",
    "r$": "BRL", "zł": "PLN", "kč": "CZK", "ft": "HUF",
}  # fmt: skip
_CENT: Final = Decimal("0.01")
_BLANKS: Final = re.compile(r"[\s\u00a0\u202f'’]")
_DIGITS: Final = r"\d[\d.,\s\u00a0\u202f'’]*"
_WRITTEN: Final = re.compile(
    rf"(?P<minus>[-−])?\s*(?P<before>[^\W\d_]{{1,7}}\.?|[^\w\s.,]{{1,2}}|[A-Za-z]{{1,2}}\$)?\s*"
    rf"(?P<sign>[-−])?\s*(?P<digits>{_DIGITS})(?:-{{1,2}}|—|–)?\s*"
    r"(?P<after>[^\W\d_]{1,7}\.?|[^\w\s.,]{1,2}|[A-Za-z]{1,2}\$)?"
)
_LONGEST: Final = 9  # digits before the decimals


def amount_in(words: str) -> str | None:
    """An amount in one form, "1249.50 EUR" or "1249"; None where it is none.

    Args:
        words: As it was written: with its currency before it, behind it, or without one.
    """
    found = _WRITTEN.fullmatch(words.strip())
    if found is None:
        return None
    before, after = (_currency(found[side] or "") for side in ("before", "after"))
    if before is None or after is None or (before and after and before != after):
        return None
    number = _number(found["digits"])
    if number is None:
        return None
    minus = "-" if found["minus"] or found["sign"] else ""
    return f"{minus}{number} {before or after}".strip()


def _currency(written: str) -> str | None:
    """The code of a currency; "" for none, None for what is no currency."""
    plain = written.rstrip(".").casefold()
    if plain in _CURRENCIES:
        return _CURRENCIES[plain]
    is_code = len(plain) == 3 and plain.isascii() and plain.isalpha()
    return plain.upper() if is_code or not plain else None


def _number(digits: str) -> str | None:
    """See [Note: Which sign is the decimal one]."""
    bare = _BLANKS.sub("", digits)
    before, decimals = _parted(bare.rstrip(".,"))
    first, *others = re.split(r"[.,]", before)
    whole = "".join((first, *others)).lstrip("0") or "0"
    if len(whole) > _LONGEST or any(len(part) != 3 for part in others):  # 3.4.2024 is a day
        return None
    if not decimals:
        return whole
    return str(Decimal(f"{whole}.{decimals}").quantize(_CENT, ROUND_HALF_UP))


def _parted(bare: str) -> tuple[str, str]:
    """What stands before the decimals, and the decimals; "" where there are none."""
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0:
        return bare, ""
    sign, other = bare[last], "," if bare[last] == "." else "."
    before, after = bare[:last], bare[last + 1 :]
    parts_thousands = sign in before or (len(after) == 3 and before.lstrip("0") != "")
    if parts_thousands and not (other in before and sign not in before):
        return bare, ""
    return before, after
