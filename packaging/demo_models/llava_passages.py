"""Short passages of documents written by code, with questions whose answers they hold."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from demo_models.llava_papers import Fact, Passage, paper_page
from demo_models.llava_prompts import Ask, Question
from demo_models.llava_words import DOCUMENT_WORDS, KEY_WORDS, PLAIN_WORDS

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
DAYS: Final = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FIRST: Final = DOCUMENT_WORDS[DOCUMENT_WORDS.index("Anna") : DOCUMENT_WORDS.index("Miller")].split()
LAST: Final = DOCUMENT_WORDS[DOCUMENT_WORDS.index("Miller") :].split()
TRADES: Final = (
    *("Supplies", "Services", "Garden", "Books", "Bakery", "Coffee", "Hardware", "Repairs"),
    *("Energy", "Water", "Electric", "Insurance", "Travel", "Hotel", "Restaurant", "School"),
    *("Library", "Club", "Clinic", "Pharmacy", "Garage", "Motors", "Furniture", "Tools", "Paper"),
)
ENDINGS: Final = ("", "", "", "Ltd", "Inc", "Co", "GmbH", "LLC", "and Sons")
KEYS: Final = tuple(word for word in KEY_WORDS.split() if word.islower() and len(word) > 2)
FILLERS: Final = tuple(word for word in PLAIN_WORDS.split() if word.islower())
OPENERS: Final = tuple(word for word in PLAIN_WORDS.split() if not word.islower())
SILENT_ANSWER: Final = "The sources do not say."


def question(fact: Fact, source: int, rng: Random) -> Question:
    """One of the questions that ask for a fact, answered with its citation."""
    answer = f"{fact.lead} {fact.value} [{source}]."
    return Question(fact.about, rng.choice(fact.questions), answer, (fact.value, f"[{source}]"))


def passage(rng: Random) -> Passage:
    """A bill, a list of values, a letter, a few sentences or a page like those of the album."""
    return rng.choice((_bill, _bill, _sheet, _sheet, _letter, _sentences, paper_page, paper_page))(
        rng
    )


def _spelled(rng: Random) -> str:
    """A name that no vocabulary knows."""
    syllables = ("ba", "ke", "lo", "mi", "ra", "to", "ven", "dor", "sch", "ya", "nu", "hol", "ig")
    return "".join(rng.choices(syllables, k=rng.randint(2, 3))).capitalize()


def person(rng: Random) -> str:
    """A first and a last name."""
    last = rng.choice(LAST) if rng.random() < 0.7 else _spelled(rng)
    return f"{rng.choice(FIRST) if rng.random() < 0.8 else _spelled(rng)} {last}"


def firm(rng: Random) -> str:
    """The name of a company."""
    name = rng.choice(LAST) if rng.random() < 0.6 else _spelled(rng)
    return f"{name} {rng.choice(TRADES)} {rng.choice(ENDINGS)}".strip()


def amount(rng: Random) -> str:
    """A sum of money such as 42.50, € 1,204.00 or 850 euros."""
    number = int(10 ** rng.uniform(0.3, 4.2))
    plain = f"{number:,}" if rng.random() < 0.5 else str(number)
    value = f"{plain}.{rng.randrange(100):02d}" if rng.random() < 0.85 else plain
    form = rng.choice(
        (
            "{}",
            "{}",
            "{}",
            "{}",
            "{} euros",
            "{} euros",
            "{} EUR",
            "€{}",
            "€ {}",
            "${}",
            "£{}",
            "{} €",
        )
    )
    return (
        form.format(value)
        if rng.random() < 0.92
        else f"{number} {rng.choice(('euros', 'dollars'))}"
    )


def date(rng: Random) -> str:
    """A day in one of the usual notations."""
    day, month, year = rng.randint(1, 28), rng.randrange(12), rng.randint(1995, 2035)
    return rng.choice(
        (
            f"{day} {MONTHS[month]} {year}",
            f"{day} {MONTHS[month]} {year}",
            f"{MONTHS[month]} {day}, {year}",
            f"{year}-{month + 1:02d}-{day:02d}",
            f"{day:02d}.{month + 1:02d}.{year}",
            f"{day:02d}/{month + 1:02d}/{year}",
            f"{day} {MONTHS[month]}",
        )
    )


def code(rng: Random) -> str:
    """A number or a short code such as INV-2041."""
    digits = "".join(rng.choices("0123456789", k=rng.randint(2, 7)))
    letters = "".join(rng.choices("ABCDEFGHKLMNPRSTUVWXYZ", k=rng.randint(1, 3)))
    year = rng.randint(2015, 2030)
    return rng.choice(
        (digits, digits, f"{letters}-{digits}", f"{year}-{digits}", f"{letters}{digits}")
    )


def quantity(rng: Random) -> str:
    """A number with a unit, or a time."""
    number = rng.randint(1, 9) if rng.random() < 0.4 else rng.randint(10, 2500)
    units = (
        *("g", "kg", "ml", "l", "cm", "mm", "km", "m", "degrees", "minutes", "hours", "days"),
        *("weeks", "years", "pieces", "percent", "eggs"),
    )
    clock = f"{rng.randint(0, 23)}:{rng.randrange(60):02d}"
    return clock if rng.random() < 0.2 else f"{number} {rng.choice(units)}"


_VALUES: Final[tuple[Callable[[Random], str], ...]] = (
    amount,
    date,
    code,
    quantity,
    quantity,
    person,
)


def filler(rng: Random) -> str:
    """A sentence without a fact."""
    words = rng.choices(FILLERS, k=rng.randint(2, 9))
    if rng.random() < 0.25:
        words[-1] = _spelled(rng).lower()
    return f"{rng.choice(OPENERS)} {' '.join(words)}."


def _asking(key: str) -> tuple[str, ...]:
    return (
        f"What is the {key}?",
        f"What is the {key}?",
        f"What's the {key}?",
        f"Tell me the {key}.",
        f"Which {key} is given?",
        f"What does it say about the {key}?",
    )


def _plain_fact(key: str, value: str, about: Ask = Ask.VALUE) -> Fact:
    return Fact(about, key, _asking(key), f"The {key} is", value)


def _sheet(rng: Random) -> Passage:
    """Some lines of `Key: value`."""
    facts, lines = [], []
    for key in rng.sample(KEYS, rng.randint(2, 5)):
        name = (
            key if rng.random() < 0.7 else f"{key} {rng.choice(('number', 'code', 'date', 'rate'))}"
        )
        value = rng.choice(_VALUES)(rng)
        lines.append(f"{name.capitalize() if rng.random() < 0.8 else name}: {value}")
        facts.append(_plain_fact(name, value))
    if rng.random() < 0.4:
        lines.insert(rng.randrange(len(lines) + 1), filler(rng))
    return Passage(rng.choice(("\n", "\n", "\n", "; ", ", ")).join(lines), tuple(facts))


def _sentences(rng: Random) -> Passage:
    """Facts in running text."""
    facts, lines = [], []
    for key in rng.sample(KEYS, rng.randint(1, 3)):
        value = rng.choice(_VALUES)(rng)
        form = rng.choice(
            ("The {} is {}.", "The {} was {}.", "Our {} is {}.", "Please note: {} {}.")
        )
        lines.append(form.format(key, value))
        facts.append(_plain_fact(key, value))
    for _ in range(rng.randint(0, 3)):
        lines.insert(rng.randrange(len(lines) + 1), filler(rng))
    return Passage(rng.choice((" ", " ", "\n")).join(lines), tuple(facts))


def total_fact(value: str, rng: Random, word: str = "total") -> Fact:
    """The amount at the bottom of a bill."""
    word = word if rng.random() < 0.5 else "total"
    questions = (
        *_asking(word)[:4],
        f"How much is the {word}?",
        "How much is it?" if rng.random() < 0.3 else f"What is the {word} amount?",
    )
    return Fact(Ask.TOTAL, "total", questions, f"The {word} is", value)


def date_fact(value: str, document: str) -> Fact:
    """The day a document was written."""
    questions = ("What is the date?", "What is the date?", f"What is the date of the {document}?")
    return Fact(Ask.DATE, "date", (*questions, "Which date is given?"), "The date is", value)


def sender_fact(value: str, document: str) -> Fact:
    """Who sent a document."""
    questions = (
        f"Who sent the {document}?",
        f"Who sent the {document}?",
        f"Who sent this {document}?",
        f"Who is the {document} from?",
        f"Who wrote the {document}?",
        "Who is the sender?",
    )
    return Fact(Ask.SENDER, "sender", questions, f"The {document} was sent by", value)


def due_fact(value: str) -> Fact:
    """When something must be paid."""
    questions = ("When is it due?", "When is the payment due?", "What is the due date?")
    return Fact(Ask.DATE, "due", questions, "It is due on", value)


def _bill(rng: Random) -> Passage:
    """An invoice or a receipt with some of the usual lines, in varied order."""
    document = rng.choice(("invoice", "invoice", "bill", "receipt", "order", "statement"))
    sender, day, total, number = firm(rng), date(rng), amount(rng), code(rng)
    word = rng.choice(("total", "total", "total", "total amount", "amount due", "sum"))
    named = rng.choice(
        (f"{document.capitalize()} number", f"{document.capitalize()} no.", "Number")
    )
    key = f"{document} number"
    head = [
        (
            rng.choice(("From: ", "From: ", "Seller: ", "Sent by ", "", "# ")) + sender,
            sender_fact(sender, document),
        ),
        (rng.choice(("Date: ", "Date: ", "Date ", "Issued ")) + day, date_fact(day, document)),
        (f"{named}{rng.choice((': ', ': ', ' '))}{number}", _plain_fact(key, number)),
    ]
    if not head[0][0].startswith(("From", "Sel", "Sent")):
        lead = [head.pop(0)]
    else:
        lead = []
    rng.shuffle(head)
    head = lead + head[: rng.randint(1, 3)]
    lines = [document.capitalize() if rng.random() < 0.8 else document.upper()]
    lines = lines if rng.random() < 0.6 else []
    lines += [line for line, _ in head]
    if rng.random() < 0.3:
        lines.append(f"{rng.choice(('To', 'Customer', 'Buyer'))}: {person(rng)}")
    lines += _positions(rng)
    lines.append(_total_line(word, total, rng))
    facts = [fact for _, fact in head] + [total_fact(total, rng, word)]
    if rng.random() < 0.4:
        due = date(rng)
        lines.append(rng.choice(("Due: ", "Due date: ", "Payable by ", "Please pay before ")) + due)
        facts.append(due_fact(due))
    return Passage("\n".join(lines), tuple(facts))


def _total_line(word: str, total: str, rng: Random) -> str:
    """The line with the sum of a bill, in one of the usual forms."""
    if word == "total" and rng.random() < 0.4:
        return rng.choice(
            (f"Total for {rng.choice(MONTHS)}: {total}", f"TOTAL {total}", f"TOTAL   {total}")
        )
    colon = rng.choice((": ", ": ", ": ", " "))
    return (word if rng.random() < 0.1 else word.capitalize()) + colon + total


def _positions(rng: Random) -> list[str]:
    """What was bought, and taxes: numbers that are not the total."""
    lines = [
        f"{rng.choice((f'{rng.randint(1, 12)} x ', '', ''))}{rng.choice(FILLERS)} "
        f"{rng.choice(KEYS)} {amount(rng)}"
        for _ in range(rng.randint(0, 3))
    ]
    if rng.random() < 0.4:
        lines.append(f"{rng.choice(('VAT', 'Tax', 'Subtotal', 'Net', 'Shipping'))}: {amount(rng)}")
    return lines


def _letter(rng: Random) -> Passage:
    """A letter about a sum or a day, signed."""
    sender, reader = person(rng), person(rng)
    key = rng.choice(("rent", "deposit", "fee", "price", "premium", "budget", "salary", "discount"))
    value, day = amount(rng), date(rng)
    asking = (*_asking(key)[:4], f"How much is the {key}?", f"How much is the {key}?")
    facts = [
        sender_fact(sender, "letter"),
        Fact(Ask.VALUE, key, asking, f"The {key} is", value),
    ]
    body = [
        rng.choice(("The {} is {}.", "Your {} is {}.", "We agreed on a {} of {}.")).format(
            key, value
        )
    ]
    if rng.random() < 0.6:
        body.append(rng.choice(("Please pay before {}.", "It is due on {}.")).format(day))
        facts.append(due_fact(day))
    for _ in range(rng.randint(0, 2)):
        body.insert(rng.randrange(len(body) + 1), filler(rng))
    close = rng.choice(("Yours sincerely,", "Best regards,", "Kind regards,", "Yours,"))
    text = f"Dear {reader},\n{' '.join(body)}\n{close}\n{sender}"
    if rng.random() < 0.4:
        written = date(rng)
        text = f"{written}\n{text}"
        facts.append(date_fact(written, "letter"))
    return Passage(text, tuple(facts))
