"""The drawer of small documents in the demo album: their text, and questions with known answers."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Fact:
    """A question that one page of a document answers."""

    question: str
    answer: str  # as it stands in the document
    page: int  # 1-based


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of the drawer."""

    path: str  # below the album folder
    about: str  # a search that should find it
    pages: tuple[tuple[str, ...], ...]
    facts: tuple[Fact, ...]


def _page(text: str) -> tuple[str, ...]:
    return tuple(text.strip("\n").split("\n"))


WATER: Final = Paper(
    "Papers/Bills/water_2025-03.pdf",
    "water bill for March",
    (
        _page("""
# Willow Valley Waterworks
Water bill for March 2025
Customer: M. Hazel, 12 Mill Lane
Customer number: 4471-208

Meter reading on 1 March: 318 cubic metres
Meter reading on 31 March: 329 cubic metres
Water used: 11 cubic metres

Drinking water: 24.20 euros
Waste water: 19.80 euros
Meter rent: 4.20 euros
Total for March: 48.20 euros

Please pay by 20 April 2025."""),
        _page("""
# How to read your water meter
Read the black digits only. The red digits are litres and are not billed.
If the little wheel turns while every tap is closed, a pipe is leaking.
In an emergency call the waterworks at 555 0142, day and night."""),
    ),
    (
        Fact("How much is the water bill for March?", "48.20", 1),
        Fact("When must the water bill be paid?", "20 April 2025", 1),
        Fact("Which number do I call when a pipe is leaking?", "555 0142", 2),
    ),
)

ELECTRICITY: Final = Paper(
    "Papers/Bills/power_2025-02.pdf",
    "electricity bill for February",
    (
        _page("""
# Brightside Power
Electricity bill for February 2025
Customer: M. Hazel, 12 Mill Lane

Used: 214 kilowatt hours
Price: 0.32 euros per kilowatt hour
Energy: 68.48 euros
Base fee: 11.50 euros
Total for February: 79.98 euros

The amount will be debited on 10 March 2025."""),
    ),
    (
        Fact("How much is the electricity bill for February?", "79.98", 1),
        Fact("How many kilowatt hours were used in February?", "214", 1),
    ),
)

TOOLS: Final = Paper(
    "Papers/Invoices/INV-20931.pdf",
    "invoice for a drill and a saw",
    (
        _page("""
# Birch & Bolt Tool Shop
Invoice 20931
Date: 14 May 2024
Sold to: M. Hazel

1 cordless drill with two batteries: 89.00 euros
1 hand saw, 500 mm: 24.50 euros
1 box of wood screws: 6.40 euros
Total: 119.90 euros

Paid by card. The drill has a warranty of three years."""),
    ),
    (
        Fact("How much did the drill cost?", "89.00", 1),
        Fact("What is the total of the tool shop invoice?", "119.90", 1),
        Fact("How long is the warranty of the drill?", "three years", 1),
    ),
)

GARDEN: Final = Paper(
    "Papers/Invoices/INV-0077.pdf",
    "invoice for a rake and apple trees",
    (
        _page("""
# Green Gate Garden Centre
Invoice 0077
Date: 3 October 2024

2 young apple trees: 58.00 euros
1 garden rake: 17.90 euros
4 bags of potting soil: 31.60 euros
Delivery: 9.00 euros
Total: 116.50 euros"""),
    ),
    (
        Fact("What did the two apple trees cost?", "58.00", 1),
        Fact("What is the total of the garden centre invoice?", "116.50", 1),
    ),
)

BAKERY: Final = Paper(
    "Papers/Receipts/receipt_0031.png",
    "bakery receipt",
    (
        _page("""
# Corner Bakery
7 June 2024   08:12

Rye bread          4.20
2 croissants       3.60
Coffee             2.40

TOTAL             10.20
Cash              20.00
Change             9.80

Thank you!"""),
    ),
    (Fact("What did I pay at the bakery?", "10.20", 1),),
)

PAINT: Final = Paper(
    "Papers/Receipts/receipt_0047.png",
    "receipt for paint and brushes",
    (
        _page("""
# Harbour Paints
22 August 2024

Boat varnish 1 l   32.90
Blue paint 2 l     27.50
3 brushes          11.40

TOTAL              71.80
Paid by card"""),
    ),
    (Fact("How much was the boat varnish?", "32.90", 1),),
)

RECIPE: Final = Paper(
    "Papers/Recipes/apple pancakes.md",
    "recipe for apple pancakes",
    (
        _page("""
# Apple pancakes

Enough for four hungry people. Takes 30 minutes.

- 250 g flour
- 3 eggs
- 400 ml milk
- 2 apples
- a pinch of salt, a little butter

Whisk flour, eggs, milk and salt and let the batter rest for 15 minutes.
Cut the apples into thin rings. Fry three rings at a time in butter, pour batter over
them, and turn the pancake when its edge is golden. Serve with cinnamon sugar."""),
    ),
    (
        Fact("How many eggs go into the apple pancakes?", "3 eggs", 1),
        Fact("How long must the pancake batter rest?", "15 minutes", 1),
    ),
)

LEASE: Final = Paper(
    "Papers/Home/lease.pdf",
    "lease of the flat",
    (
        _page("""
# Lease
between Olga Fern (landlady) and Max Hazel (tenant)
for the flat at 12 Mill Lane, second floor, three rooms, 74 square metres.

The lease begins on 1 September 2022 and has no fixed end.
Two keys to the house and one to the cellar were handed over."""),
        _page("""
# Rent and deposit
The rent is 740 euros a month, due on the third working day.
Heating and water are not included.
The deposit is 1,480 euros. It earns interest and is returned with the last key."""),
        _page("""
# Notice and pets
Either side may end the lease with three months' notice, in writing.
One cat or one small dog is allowed. Ponies are not.
Balconies may be planted; the blue bench stays."""),
    ),
    (
        Fact("How much is the monthly rent?", "740 euros", 2),
        Fact("How high is the deposit?", "1,480 euros", 2),
        Fact("What notice does the lease ask for?", "three months", 3),
    ),
)

LETTER: Final = Paper(
    "Papers/Letters/from aunt Rosa.docx",
    "letter from aunt Rosa",
    (
        _page("""
# Dear Max,
thank you for the photographs of the balloons over the mountains!
I have hung the one with the sunset above the piano.
We arrive on Saturday, 19 July, with the train at 16:40. Please fetch us with the car,
because your uncle insists on bringing his umbrella collection.
Has the cat forgiven the dog?
With love from the seaside,
Aunt Rosa"""),
    ),
    (
        Fact("When does aunt Rosa's train arrive?", "16:40", 1),
        Fact("Which day does aunt Rosa arrive?", "19 July", 1),
    ),
)

MANUAL: Final = Paper(
    "Papers/Home/washer.pdf",
    "washing machine manual",
    (
        _page("""
# Bubble 700 washing machine
User manual

Remove the four transport bolts before the first wash.
Load at most 7 kg. Close the door until it clicks."""),
        _page("""
# Programmes
Cotton 60: two hours and ten minutes.
Delicate 30: fifty minutes, for wool and silk at most 2 kg.
Quick 15: fifteen minutes, for a few shirts."""),
        _page("""
# When something is wrong
E10: no water comes in. Open the tap and clean the sieve.
E18: the water does not drain. Clean the pump filter behind the small flap.
E40: the door is open. Close it until it clicks."""),
    ),
    (
        Fact("What does error E18 of the washing machine mean?", "the water does not drain", 3),
        Fact("How much laundry may I load?", "7 kg", 1),
        Fact("How long does the delicate programme take?", "fifty minutes", 2),
    ),
)

MINUTES: Final = Paper(
    "Papers/Club/minutes_2025-01.odt",
    "minutes of the garden club meeting",
    (
        _page("""
# Garden club, minutes of 16 January 2025
Present: Ada, Ben, Carla, Max (minutes). Excused: Dora.
1. The seed swap takes place on 8 March in the old boat house.
2. Ben repairs the greenhouse door. The club pays up to 60 euros.
3. Carla was elected treasurer with three votes.
4. Next meeting: 20 February, half past seven, at Ada's."""),
    ),
    (
        Fact("Who was elected treasurer of the garden club?", "Carla", 1),
        Fact("When is the seed swap?", "8 March", 1),
    ),
)

PACKING: Final = Paper(
    "Papers/packing list.txt",
    "packing list for the winter holiday",
    (
        _page("""
# Packing list for the snow
wool socks (five pairs), mittens, red scarf
skis, boots, wax
thermos flask, torch, first-aid kit
book: The Lighthouse at the End of the Field
train tickets: coach 7, seats 41 and 42"""),
    ),
    (Fact("Which seats did we book on the train to the snow?", "41 and 42", 1),),
)

DENTIST: Final = Paper(
    "Papers/Letters/scan_0007.pdf",
    "letter from the dentist",
    (
        _page("""
# Dr Ivy Molar, Dentist
9 Castle Street

Dear Mr Hazel,

your next check-up is on
Tuesday, 13 May 2025, at 9:30.

Please bring your insurance card.

Kind regards,
Ivy Molar"""),
    ),
    (Fact("When is my appointment at the dentist?", "13 May 2025", 1),),
)

BICYCLE: Final = Paper(
    "Papers/Home/bike.txt",
    "bicycle warranty",
    (
        _page("""
# Warranty card
Bicycle: Swallow Tourer, frame number SW-88213, green
Bought on 2 April 2023 at Wheelhouse Cycles for 620 euros
Warranty: five years on the frame, two years on the gears
First service is free within six weeks."""),
    ),
    (
        Fact("What is the frame number of the bicycle?", "SW-88213", 1),
        Fact("How long is the warranty on the bicycle frame?", "five years", 1),
    ),
)

PAPERS: Final = (
    *(WATER, ELECTRICITY, TOOLS, GARDEN, BAKERY, PAINT, RECIPE, LEASE),
    *(LETTER, MANUAL, MINUTES, PACKING, DENTIST, BICYCLE),
)
