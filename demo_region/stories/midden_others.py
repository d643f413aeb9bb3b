"""Team Midden: families that just came, wait, or are closed, and some where the work goes quietly on."""

from cases.enums import Phase, UnsafetyForm
from demo_region import telling as t
from demo_region import telling_meldcode as m

BEEKLOO = "Beekloo"

PETRENKO = t.Story(
    "Petrenko", "Midden", "joost", 28,
    "De gemeente vond twee kinderen in de opvang die nog nooit naar school zijn gegaan.",
    (
        t.Someone("Sofiia", t.CHILD, 11),
        t.Someone("Taras", t.CHILD, 7),
        t.Someone("Hanna", t.MOTHER, 33, phone="06-0000 0451"),
    ),
    (t.House("opvang", "Sluisweg", "kamer 7", "5597 EA", BEEKLOO, "Haven"),),
    (
        t.Signal(27, t.TOLD, "Sofiia en Taras zitten vier maanden binnen. Er is geen school gevonden.",
                 "opvangteam",
                 ("Sofiia", "Taras"), (UnsafetyForm.SCHOOL_NEGLECT,), "opvang"),
        t.Todo(9, "Twee plekken regelen op de school voor nieuwkomers", due=1),
        t.NextStep(9, "Met moeder naar de school kijken", 4, hour=11),
    ),
    phase=Phase.STABLE, next_step="Kennismaken met tolk", next_on=-15, substitute="samir",
)

CELIK = t.Story(
    "Çelik", "Midden", "samir", 74,
    "De zwemschool zag blauwe plekken bij Asya.",
    (
        t.Someone("Asya", t.CHILD, 8),
        t.Someone("Selin", t.MOTHER, 36),
        t.Someone("Emre", t.FATHER, 39),
    ),
    (t.House("", "Meander", "21", "5597 BK", BEEKLOO, "Centrum"),),
    (
        t.Signal(70, t.TOLD, "Asya heeft blauwe plekken op haar scheenbenen.", "zwemjuf Anja", ("Asya",),
                 (UnsafetyForm.PHYSICAL_ABUSE,), "zwembad", meldcode=True),
        m.StepDone(69, 1, m.SignalsChoice.GO_ON),
        m.Consult(69, m.ConsultedRole.BEHAVIOURAL_EXPERT, "Lotte Brouwer", "Passen de plekken bij spelen?",
                  "Vraag naar sport en spel. Kijk of zij zelf vrij vertelt.", hour=11),
        m.StepDone(68, 2),
        m.Talk(62, "Asya doet aan skateboarden. Zij liet een film zien waarop zij valt. Ouders waren "
               "rustig.", ("Asya", "Selin"),
               "Samir Haddou", m.ChildSeen.SPOKEN),
        m.StepDone(62, 3, hour=11),
        m.Weighed(60, {1: ("nee", "De plekken komen van het skateboarden.")}),
        m.StepDone(60, 4, hour=11),
        m.MeldcodeClosed(60, m.ClosedHow.EXPLAINED, "Ouders en zwemschool weten hiervan. Wij stoppen "
                         "met de meldcode.", hour=12),
        t.NewPhase(59, Phase.STABLE, "Er is geen vermoeden meer."),
        t.NextStep(20, "Afsluiten bespreken met ouders", 5),
    ),
    next_step="Zwemschool terugbellen", next_on=-45, substitute="joost",
)

KOOLEN = t.Story(
    "Koolen", "Midden", "joost", 48,
    "De wijkagent vroeg hulp bij ruzie tussen buren waar kinderen bij betrokken zijn.",
    (
        t.Someone("Noud", t.CHILD, 10),
        t.Someone("Wilma", t.MOTHER, 45),
    ),
    (t.House("", "Ringlaan", "40", "5597 AB", BEEKLOO, "Station"),),
    (
        t.Signal(46, t.SAID, "Ik durf niet meer naar buiten omdat de buurman scheldt.", "Noud", ("Noud",),
                 (UnsafetyForm.WITNESS,), "thuis"),
        t.NewPhase(25, Phase.STABLE, "De buurman is verhuisd en Noud speelt weer buiten."),
    ),
    next_step="Gesprek met de woningstichting", next_on=0, substitute="samir",
)

BOATENG = t.Story(
    "Boateng", "Midden", "samir", 66,
    "Moeder meldde zich zelf. Zij sliep met twee kinderen in de auto.",
    (
        t.Someone("Kofi", t.CHILD, 8),
        t.Someone("Abena", t.CHILD, 5),
        t.Someone("Grace", t.MOTHER, 37, phone="06-0000 0461"),
    ),
    (t.House("", "Wijkcentrum Beekloo", "1", "5597 BB", BEEKLOO, "Centrum"),),
    (
        t.Signal(65, t.SAID, "Wij sliepen drie nachten in de auto.", "moeder", ("Grace", "Kofi", "Abena"),
                 (UnsafetyForm.PHYSICAL_NEGLECT,), "gemeentehuis"),
        t.NewPhase(20, Phase.STABLE, "Gezin woont in een tijdelijk appartement."),
        t.Todo(5, "Urgentie voor woning aanvragen", due=3),
    ),
    next_step="Zien of het huis warm genoeg is", next_on=1, substitute="joost",
)

VAN_DER_MEER = t.Story(
    "Van der Meer", "Midden", "joost", 39,
    "Opa vroeg hulp: zijn dochter leeft met een man die haar afsnauwt. Er is een baby op komst.",
    (
        t.Someone("Nina", t.MOTHER, 24, phone="06-0000 0471"),
        t.Someone("Baby", t.CHILD, -4, note="ongeboren kind"),
        t.Someone("Cees", t.GRANDPARENT, 58, note="opa", houses=()),
        t.Someone("Jim", t.PARTNER, 28, "Hoevenaars"),
    ),
    (t.House("", "Kruisstraat", "14", "5597 CC", BEEKLOO, "Centrum"),),
    (
        t.Signal(30, t.SAID, "Hij snauwt tegen mij waar anderen bij zijn. Ik slaap slecht.", "Nina",
                 ("Nina", "Jim"),
                 (UnsafetyForm.PARTNER_VIOLENCE, UnsafetyForm.UNBORN), "op kantoor"),
        t.NextStep(7, "Nina bellen na de controle", 1),
    ),
    next_step="Gesprek met Nina alleen", next_on=-20, substitute="samir",
)

KOVALENKO = t.Story(
    "Kovalenko", "Midden", "joost", 2,
    "De bso belde. Ivan zegt dat hij niet naar huis durft.",
    (
        t.Someone("Ivan", t.CHILD, 9),
        t.Someone("Yulia", t.MOTHER, 35),
    ),
    (t.House("", "Kloosterlaan", "3", "5597 AE", BEEKLOO, "Fabriek"),),
    (
        t.Signal(1, t.SAID, "Ik durf niet naar huis. Daar is Sergej en die slaat mama.",
                 "Ivan, op de opvang", ("Ivan", "Yulia"),
                 (UnsafetyForm.PARTNER_VIOLENCE, UnsafetyForm.WITNESS), "bso", asks_for_help=True,
                 meldcode=True, hour=15),
        m.MeldcodeNext(1, "Yulia bellen met tolk", due=1, hour=16),
    ),
    next_step="Ivan morgen zien op school", next_on=1,
)

VINK = t.Story(
    "Vink", "Midden", "samir", 33,
    "De thuisbegeleider zag ruzie tussen drie broers en een moeder die niet meer kan.",
    (
        t.Someone("Gijs", t.CHILD, 15),
        t.Someone("Pepijn", t.CHILD, 12),
        t.Someone("Ties", t.CHILD, 9),
        t.Someone("Helma", t.MOTHER, 47, phone="06-0000 0481"),
    ),
    (t.House("", "Grotestraat", "90", "5597 AA", BEEKLOO, "Centrum"),),
    (
        t.Signal(30, t.TOLD, "Pepijn en Gijs vochten met stokken. Moeder bleef zitten en huilde.",
                 "thuisbegeleider Danny",
                 ("Pepijn", "Gijs", "Helma"), (UnsafetyForm.PARENT_ABUSE,), "thuis", before=1),
        t.NextStep(4, "Gezinscoach en moeder bij elkaar brengen", 3),
    ),
    phase=Phase.STABLE, next_step="Kennismaken met de broers", next_on=-10, substitute="joost",
)

LEMMENS = t.Story(
    "Lemmens", "Midden", "joost", 110,
    "Gescheiden ouders wilden hulp bij de omgang. Kind was eerst tegen, nu gaat het beter.",
    (
        t.Someone("Sven", t.CHILD, 11),
        t.Someone("Marjan", t.MOTHER, 42),
        t.Someone("Edwin", t.FATHER, 45),
    ),
    (
        t.House("bij moeder", "Vonderpad", "3", "5597 BC", BEEKLOO, "Centrum"),
        t.House("bij vader", "Kerkwijk", "22", "5599 AW", "Heizand", "Kern"),
    ),
    (
        t.Signal(90, t.SAID, "Ik heb nu twee kamers met mijn eigen lampje.", "Sven", ("Sven",), (),
                 "op kantoor"),
        t.NewPhase(60, Phase.RECOVERY, "Sven gaat graag naar beide huizen."),
        t.NextStep(15, "Laatste gesprek met Sven voor afronden", 12),
    ),
    next_step="Afspraken over omgang nalopen", next_on=-60, substitute="samir",
)

BOSCH = t.Story(
    "Bosch", "Midden", "", 21,
    "Moeder vraagt hulp bij slapen van Lou. Zij kan geen rust vinden.",
    (
        t.Someone("Lou", t.CHILD, 4),
        t.Someone("Fien", t.MOTHER, 31),
    ),
    (t.House("", "Slotlaan", "2", "5597 CE", BEEKLOO, "Station"),),
    status=t.CaseStatus.WAITING, next_step="Kijken of het gezin al hulp heeft", next_on=3,
)

POSTMA = t.Story(
    "Postma", "Midden", "", 13,
    "De huisarts verwees een gezin met tieners die vaak ruzie hebben.",
    (
        t.Someone("Ryan", t.CHILD, 14),
        t.Someone("Daphne", t.CHILD, 16),
        t.Someone("Carla", t.MOTHER, 46),
    ),
    (t.House("", "Vosseven", "7", "5597 AD", BEEKLOO, "Fabriek"),),
    status=t.CaseStatus.WAITING, next_step="Bellen wanneer het gezin kan komen", next_on=1,
)

DEKKER = t.Story(
    "Dekker", "Midden", "samir", 470,
    "Moeder belde na een klap van haar man. Zij wonen nu apart.",
    (
        t.Someone("Quint", t.CHILD, 6),
        t.Someone("Rosa", t.MOTHER, 33),
        t.Someone("Ferdi", t.FATHER, 36, houses=()),
    ),
    (t.House("", "Oranjepark", "52", "5597 CA", BEEKLOO, "Centrum"),),
    (
        t.Signal(468, t.SAID, "Hij sloeg mij in mijn gezicht. Quint was erbij.", "moeder", ("Rosa", "Ferdi"),
                 (UnsafetyForm.PARTNER_VIOLENCE, UnsafetyForm.WITNESS), "op kantoor"),
        t.NewPhase(370, Phase.AFTERCARE, "Nog een gesprek na een half jaar."),
        t.Closed(300, "Na een half jaar gebeld: moeder en Quint zijn veilig. Nazorg klaar."),
    ),
    next_step="Gesprek met moeder", next_on=-290,
)

LI = t.Story(
    "Li", "Midden", "joost", 230,
    "De sportvereniging maakte zich zorgen over de druk op Mei bij het turnen.",
    (
        t.Someone("Mei", t.CHILD, 12),
        t.Someone("Hua", t.MOTHER, 41),
        t.Someone("Wei", t.FATHER, 43),
    ),
    (t.House("", "Turnlaan", "16", "5597 BF", BEEKLOO, "Haven"),),
    (
        t.Signal(228, t.TOLD, "Mei huilde in de kleedkamer. Zij zei dat zij niet mag verliezen.",
                 "trainer", ("Mei",),
                 (UnsafetyForm.MENTAL_ABUSE,), "sporthal"),
        t.NewPhase(120, Phase.RECOVERY, "Mei turnt nu voor haar plezier."),
        t.Closed(100, "Ouders en trainer hebben afspraken gemaakt. Mei wil nu verder zonder ons."),
    ),
    next_step="Gesprek met Mei", next_on=-150,
)

OTHERS_OF_MIDDEN = (PETRENKO, CELIK, KOOLEN, BOATENG, VAN_DER_MEER, KOVALENKO, VINK, LEMMENS, BOSCH,
                    POSTMA, DEKKER, LI)
