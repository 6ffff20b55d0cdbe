"""The words the demo language model knows as single tokens. Add new ones only at the end.

Every other word is read and written letter by letter.
"""

from typing import Final

PICTURE_WORDS: Final = """
house houses tree trees boat boats car cars cat cats dog dogs balloon balloons umbrella umbrellas
flower flowers ball balls red orange yellow green blue purple white black beach mountains mountain
forest city night snow field zero one two three four no none a an the A An The There there This
this is are in of with and at on by picture pictures Picture Pictures image photo photos Image
Photo shows show Yes No What Where Which Who When How many much colour color Is Are Does do does
What's was were taken see can you I it It describe Describe seen Question scene place What What's
Where's kind thing things which what where who when how contain contains here any to from for
"""

QUESTION_WORDS: Final = """
tell Tell me Give give us please Please name Name number Number say says said does did sent send
wrote write written signed issued received receives paid pay owes owe total Total amount Amount
date Date due Due cost costs price Price sum Sum balance Balance sources source do not answer
Answer nothing called word find Find found value passage document Document text file page
according next first last second long old often day days week weeks month months year years hour
hours minute minutes time Time
"""

DOCUMENT_WORDS: Final = """
invoice Invoice receipt Receipt bill Bill order Order letter Letter lease Lease recipe Recipe
manual Manual minutes Minutes report Report contract Contract statement Statement offer Offer
quote note Note notes Notes reference Reference customer Customer client Client account Account
tax Tax VAT net Net gross subtotal Subtotal discount Discount shipping Shipping delivery Delivery
deposit Deposit rent Rent tenant Tenant landlord Landlord address Address street Street road Road
avenue lane square town phone Phone telephone Telephone email Email fax web site bank Bank cash
Cash card Card payment Payment paid Paid payable method Method terms Terms thank Thank your Your
our Our we We be will would should shall must may has have had been as or if but so that these
those than then into out up down over under after before between within without during until since
again only also each every all some more most other such same new New item Item items Items
quantity Quantity qty Qty unit Unit description Description price prices pieces piece kg g ml l cm
mm m km EUR USD GBP euros dollars pounds per cent percent From To Sent Seller Buyer Subject Dear
Sir Madam Sincerely Regards Kind Best Yours faithfully sincerely Mr Mrs Ms Dr Ltd Inc Co GmbH LLC
and Sons Company company Office office Store store Shop shop Market market Supplies supplies
Services services Garden garden Books Books Bakery bakery Coffee coffee Hardware hardware Repairs
repairs Energy energy Water water Electric electric Gas gas Insurance insurance Travel travel
Hotel hotel Restaurant restaurant Cafe School school Library library Club club Society Council
council Clinic clinic Pharmacy pharmacy Garage garage Motors Furniture furniture Tools tools Paper
paper January February March April May June July August September October November December Monday
Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec Anna
Ben Clara David Emma Frank Grace Henry Ida Jack Kate Leo Mary Nora Oscar Paul Rosa Sam Tom Vera
Will Zoe Alice Bob Carol Daniel Eva Felix Hanna Ivan Julia Karl Laura Max Nina Otto Peter Rita
Simon Tina Miller Smith Jones Brown Baker Cooper Fisher Gardner Hill King Lake Marsh North Parker
Reed Stone Taylor Turner Walker Ward West White Wood Young Green Black Berg Fox Wolf Bird Field
Rivers Brook Ash
"""

KEY_WORDS: Final = """
number code Code id ID key Key serial Serial model Model size Size weight Weight height Height
width Width length Length speed Speed temperature Temperature pressure Pressure power Power
voltage Voltage capacity Capacity volume Volume area Area depth Depth distance Distance age Age
level Level rate Rate score Score grade Grade rank Rank room Room floor Floor seat Seat gate Gate
platform Platform flight Flight train Train bus Bus ticket Ticket booking Booking start Start end
End begin opening Opening closing Closing arrival Arrival departure Departure duration Duration
deadline Deadline expiry Expiry birthday Birthday meeting Meeting chair Chair chairman secretary
Secretary treasurer Treasurer member Member members Members teacher Teacher doctor Doctor owner
Owner manager Manager author Author editor Editor director Director contact Contact person Person
agent Agent driver Driver guest Guest host Host budget Budget income Income profit Profit loss
Loss salary Salary fee Fee fine Fine interest Interest premium Premium tip Tip change Change oven
Oven flour Flour sugar Sugar butter Butter eggs Eggs egg Egg milk Milk salt Salt oil Oil yeast
Yeast apples Apples apple onions Onions tomatoes potatoes cheese Cheese bread Bread cake Cake soup
Soup tea Tea rice Rice chicken fish servings Servings serves Serves cup cups spoon spoons degrees
Celsius warranty Warranty battery Battery filter Filter button Button screen Screen cable Cable
password Password colour Colour material Material brand Brand version Version status Status
priority Priority project Project team Team department Department building Building
"""

PLAIN_WORDS: Final = """
about above across add added agree agreed agreement along already always among another around ask
asked attached away back bake because become begins below beside bring broken build busy buy call
cancel carefully carry case check choose clean clear close closed cold come comes common complete
confirm connect contains cook cool copy correct could cover cut dark decided deliver delivered
different dinner directly discussed door dry early easy eight empty enclosed enjoy enough enter
even evening ever everyone example expected explain family far fast few fill five fix flat follow
following food found four free fresh friend friends front full further get gets give given glass
go goes good great half hand happened happy hard heat help her here high him his hold home hot
however hundred important include included including increase information inside install instead
its itself join just keep keys kitchen know known large late later least leave left less letters
light like line list little live local look lost low lunch made main make makes man maybe mean
meet middle mix money morning move moved much my near need needed needs never next nice nine noise
noon nothing now off often oh ok once open opened opposite ordered others outside own pan parcel
park part parts past people place placed plan plant plate plates play point possible post pour
prepare present press problem proposal provide pull purchase push put question quick quiet quite
rain read ready really receive recently regular remain remember remove repair replace request
required rest return returned right room rooms run safe sale save second secured see seems sell
seven several short side sign signature simple six slowly small sold someone something soon sorry
soft stand station stay step steps still stir stop stored strong suitable summer sun supper sure
switch table take taken tall tasks teach tell ten test thanks their them they thing third thirty
thousand through tidy tonight together tomorrow too top toward tray turn twelve twenty type used
useful user usual usually valid very view visit voted wait walk wall want warm wash watch way well
went wet what when where whether while whole wide wife window winter wish work works world worth
yard yes yesterday yet young In At On By For With After Before Please If All Any As Not Note Next
First Second Third Last Then When While Until Once These Those They He She My His Her Its Their
You So But And Or Add Mix Bake Heat Let Put Serve Press Turn Open Close Keep Hold Use Set Clean
Check Remove Replace Made Make See Call Write Ask Thanks Hello Hi
"""

# Of the demo album's documents.
PAPER_WORDS: Final = """
Willow Valley Waterworks Hazel Mill Lane Meter reading cubic metres Drinking Waste meter Read
digits litres billed wheel turns tap pipe leaking emergency waterworks Brightside Electricity Used
kilowatt Base debited Birch Bolt Tool Sold cordless drill batteries saw box wood screws Centre
rake bags potting soil Corner Rye croissants TOTAL Harbour Paints Boat varnish Blue paint brushes
Apple pancakes Enough hungry Takes pinch Whisk let batter Cut thin rings Fry pancake edge golden
cinnamon Olga Fern landlady fixed Two cellar handed working Heating earns Notice pets Either
notice writing One allowed Ponies Balconies planted bench stays photographs hung sunset piano
arrive fetch uncle insists bringing collection Has forgiven love seaside Aunt Bubble washing
machine User transport bolts Load clicks Programmes Cotton Delicate fifty wool silk Quick fifteen
shirts wrong sieve drain pump behind flap Present Ada Carla Excused Dora seed swap takes
greenhouse pays elected votes Packing socks pairs mittens scarf skis boots wax thermos flask torch
aid kit book Lighthouse tickets coach seats Ivy Molar Dentist Castle regards Bicycle Swallow
Tourer frame SW Bought Wheelhouse Cycles gears service electricity tool centre monthly aunt error
laundry load delicate programme appointment dentist bicycle photograph drawing snowy kitten puppy
ship homes woods sea meadow air moon stars sky grass animal animals vehicle Sorry
"""

ALL_WORDS: Final = tuple(
    dict.fromkeys(
        " ".join(
            (PICTURE_WORDS, QUESTION_WORDS, DOCUMENT_WORDS, KEY_WORDS, PLAIN_WORDS, PAPER_WORDS)
        ).split()
    )
)
FIRST_WORDS: Final = (
    *("The", "There", "This", "Yes", "No", "None", "Picture", "Pictures"),
    *("A", "An", "It", "I", "In", "On", "At"),
)
"""Words an answer may begin with; they are tokens without a space before them, too."""
