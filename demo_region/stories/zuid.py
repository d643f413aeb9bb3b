"""Team Zuid: the families of Karel, Dewi and Marloes."""

from cases.enums import Frame, Phase, UnsafetyForm
from demo_region import telling as t
from demo_region import telling_meldcode as m
from demo_region import telling_plan as p

VERHOEVEN = t.Story(
    "Verhoeven", "Zuid", "marloes", 41,
    "De thuiszorg belde. Mevrouw Verhoeven krijgt van haar zoon te weinig te eten en haar pas is weg.",
    (
        t.Someone("Truus", t.GRANDPARENT, 84, note="mevrouw zelf", phone="0499-000 301"),
        t.Someone("Leo", t.RELATIVE, 57, note="zoon, woont bij haar in"),
        t.Someone("Corrie", t.RELATIVE, 54, note="dochter, komt op zondag", houses=()),
        t.Someone("Hatice", t.PROFESSIONAL, None, "Polat", note="wijkverpleegkundige"),
    ),
    (t.House("", "Akkerwinde", "2", "5599 BC", "Heizand", "De Linde"),),
    (
        t.Signal(40, t.SEEN, "Op het aanrecht stond eten van drie dagen oud. Mevrouw droeg dezelfde "
                 "kleren als vorige week. "
                 "Zij wist niet waar haar pinpas was.", "", ("Truus",), (UnsafetyForm.ELDER_ABUSE,),
                 "thuis", meldcode=True),
        t.Signal(38, t.SAID, "Leo haalt mijn geld op. Ik durf niet te vragen waar het blijft.",
                 "mevrouw Verhoeven",
                 ("Truus", "Leo"), (UnsafetyForm.ELDER_ABUSE,), "thuis", meldcode=True),
        m.StepDone(37, 1, m.SignalsChoice.GO_ON),
        m.Consult(36, m.ConsultedRole.VEILIG_THUIS, m.VT_NAME,
                  "Mevrouw wil niet dat haar zoon weggaat. Mag ik dan toch handelen?",
                  "Zij beslist zelf, zij begrijpt wat er gebeurt. Bespreek met haar hoe zij haar geld "
                  "weer zelf krijgt. "
                  "Vraag de dochter om hulp.", "Gesprek met mevrouw alleen.", m.ORGANISATION),
        m.StepDone(36, 2, hour=11),
        m.Talk(33, "Mevrouw wil dat Leo blijft wonen. Zij wil zelf haar pas en dat Corrie elke "
               "zaterdag boodschappen doet. "
               "Leo zegt dat hij het geld nodig had voor huur.", ("Truus", "Leo"),
               "Marloes Nijs"),
        m.StepDone(33, 3, hour=11),
        m.Weighed(30, {1: ("ja", "Geld verdwijnt en er is te weinig eten."),
                       2: ("nee", "Er is geen direct gevaar. Mevrouw en Corrie werken mee."),
                       3: ("ja", "Geldzaken en eten zijn te regelen."),
                       4: ("ja", "Mevrouw, Leo en Corrie spraken het af.")}, term=4),
        m.StepDone(30, 4, hour=11),
        m.Decided(29, False, True, "De hulp is er nu. Bij nieuwe signalen melden wij toch.",
                  "Hatice Polat, Aysel Demir"),
        t.NextStep(29, "Koffie met mevrouw en Corrie", 6, hour=9),
        m.MeldcodeNext(29, "Bij mevrouw kijken of pas en boodschappen goed gaan", due=4),
        p.Plan(
            28,
            happened="Mevrouw kreeg te weinig eten. Haar pinpas was bij haar zoon.",
            afraid="Wij zijn bang dat mevrouw ziek wordt en geen geld meer heeft.",
            well="Corrie doet nu elke zaterdag boodschappen. Mevrouw heeft weer een pas.",
            fails="Gaat het mis met geld of eten? Dan belt Corrie Marloes. Marloes belt Veilig Thuis.",
            child_missing="Er wonen geen kinderen in dit huis.",
            evaluate=4,
            conditions=(p.MustHold("Mevrouw eet drie keer per dag en heeft haar eigen pas.",
                                   p.SetBy.TEAM, 28),),
            agreements=(
                p.Agreed("Zij doet op zaterdag boodschappen met mevrouw.", "Corrie",
                         "wijkverpleegkundige Hatice",
                         "elke week", "", 1),
                p.Agreed("Hij betaalt voortaan zelf zijn deel van de huur.", "Leo", "Marloes",
                         "elke maand", "", 1),
            ),
            signs=(p.Sign("Truus", "Zij eet niet als Hatice komt.", "Hatice belt Corrie en Marloes."),),
            helpers=(p.Helper("Corrie", "dochter", "Doet boodschappen en kijkt in de koelkast."),),
            given_to="Mevrouw, Leo en Corrie.",
        ),
    ),
    next_step="Bij mevrouw langs", next_on=-20, substitute="karel",
)

GEBREMARIAM = t.Story(
    "Gebremariam", "Zuid", "dewi", 90,
    "De school belde over drie kinderen die vaak te laat komen. Vader werkt nachten, moeder is ziek.",
    (
        t.Someone("Abel", t.CHILD, 16),
        t.Someone("Meron", t.CHILD, 13, bsn=True),
        t.Someone("Yordanos", t.CHILD, 10),
        t.Someone("Samuel", t.CHILD, 6),
        t.Someone("Bethlehem", t.CHILD, 1),
        t.Someone("Rahel", t.MOTHER, 38, phone="06-0000 0311"),
        t.Someone("Tekle", t.FATHER, 44, phone="06-0000 0312"),
    ),
    (t.House("", "Goudsbloem", "31", "5599 AN", "Heizand", "De Linde"),),
    (
        t.StandsIn(89, "karel"),
        t.Signal(88, t.TOLD, "Samuel en Yordanos kwamen elf keer te laat. Meron brengt hen en mist "
                 "zelf de eerste les.",
                 "intern begeleider Kok van de school", ("Samuel", "Yordanos", "Meron"),
                 (UnsafetyForm.SCHOOL_NEGLECT,), "school"),
        p.Plan(
            60,
            happened="Drie kinderen kwamen vaak te laat op school. Meron zorgt voor de jongste.",
            afraid="Wij zijn bang dat Meron niet meer kan leren en dat de kleintjes geen ontbijt krijgen.",
            well="De kinderen zijn vrolijk en helpen elkaar. Vader brengt hen naar de kerk.",
            fails="Te laat op meer dan drie dagen in een maand? Dan praten wij met vader en school.",
            child="Meron wil naar de eerste les. Zij vindt dat Abel ook kan brengen.",
            explained_by="Dewi",
            evaluate=-17,
            conditions=(p.MustHold("Elk kind komt op tijd op school en heeft gegeten.", p.SetBy.TEAM, 60),),
            agreements=(
                p.Agreed("Abel brengt Samuel op dinsdag en donderdag.", "Abel", "de school",
                         "elke week", "", 1),
                p.Agreed("Vader maakt ontbijt voor hij gaat slapen.", "Tekle", "Rahel", "elke dag", "", 1),
            ),
            signs=(p.Sign("Meron", "Zij zegt dat zij moe is en de bus mist.", "De school belt Dewi."),),
            helpers=(p.Helper("Tsige", "vrouw van de kerk", "Kan bijspringen op dinsdag."),),
            given_to="Vader, moeder, Abel en Meron.",
        ),
        p.PlanAnswer(60, "Rahel", hour=14),
        p.PlanAnswer(59, "Tekle", hour=11),
        p.Evaluated(
            26, "moeder, vader, Abel, Meron, Dewi",
            kept=((p.YES, ""), (p.PARTLY, "Vier keer te laat.")),
            scores=(p.Score("Rahel", 6, "Abel doet het goed."), p.Score("Meron", 5, "Ik ben nog steeds moe."),
                    p.Score("Dewi Sastro", 6, "Te laat komen daalde van elf naar vier keer.",
                            p.ScorerKind.PROFESSIONAL)),
            decision=p.Decision.GO_ON, why="Wij vragen hulp van een vrijwilliger bij het ontbijt.", next=2,
        ),
        p.NextVersion(25),
        t.NextStep(25, "Vrijwilliger voor het ontbijt", 3, hour=14),
    ),
    next_step="Gesprek met vader in het weekend", next_on=-60,
)

HENDRIX = t.Story(
    "Hendrix", "Zuid", "karel", 30,
    "Logopedist belde. Rens stopt met praten sinds zijn vader terug is.",
    (
        t.Someone("Rens", t.CHILD, 5, bsn=True),
        t.Someone("Angela", t.MOTHER, 32),
        t.Someone("Erik", t.FATHER, 35),
    ),
    (t.House("", "Schoolstraat", "76", "5599 AD", "Heizand", "Kern"),),
    (
        t.Signal(29, t.TOLD, "Rens zegt al drie weken geen woord. Hij tekent twee mensen zonder mond.",
                 "logopedist Van Wijk",
                 ("Rens",), (UnsafetyForm.MENTAL_NEGLECT,), "praktijk", before=2, meldcode=True),
        t.Signal(28, t.SAID, "Hij schreeuwt tegen mij. Rens hoort het.", "moeder", ("Angela", "Erik"),
                 (UnsafetyForm.PARTNER_VIOLENCE,), "aan de telefoon", meldcode=True),
        m.StepDone(28, 1, m.SignalsChoice.GO_ON, hour=14),
        m.Consult(27, m.ConsultedRole.BEHAVIOURAL_EXPERT, "Lotte Brouwer",
                  "Wat betekent het als hij niet praat?",
                  "Dat kunnen wij niet weten. Maak tijd om met hem te spelen. Zoek uit of moeder "
                  "veilig thuis praat."),
        m.StepDone(27, 2, hour=11),
        m.Talk(22, "Erik zegt dat hij wel boos is maar niet slaat. Moeder zweeg terwijl hij erbij zat.",
               ("Angela", "Erik"),
               "Karel Bos", m.ChildSeen.SEEN),
        m.Talk(15, "Moeder alleen: zij zegt dat hij haar een keer bij de arm greep en dat zij bang is.",
               ("Angela",),
               "Karel Bos"),
        m.StepDone(15, 3, hour=11),
        m.Weighed(6, {1: ("ja", "Moeder is bang en Rens praat niet."),
                      2: ("twijfel", "Geen letsel, maar moeder zei pas alleen dat zij bang is.")}),
    ),
    next_step="Spelen met Rens in de speelkamer", next_on=2, substitute="dewi",
)

AYDIN = t.Story(
    "Aydın", "Zuid", "karel", 66,
    "Familie vroeg hulp: vader heeft schulden en slaat de jongste met een pantoffel.",
    (
        t.Someone("Kerem", t.CHILD, 8, bsn=True),
        t.Someone("Zeynep", t.CHILD, 12),
        t.Someone("Leyla", t.MOTHER, 40, phone="06-0000 0321"),
        t.Someone("Osman", t.FATHER, 46),
    ),
    (t.House("", "Vijverdreef", "12", "5599 AL", "Heizand", "Kern"),),
    (
        t.StandsIn(65, "dewi"),
        t.Signal(64, t.SAID, "Papa slaat mij met een pantoffel als ik niet leer.", "Kerem, op school",
                 ("Kerem", "Osman"),
                 (UnsafetyForm.PHYSICAL_ABUSE,), "school"),
        p.Plan(
            50,
            happened="Papa sloeg Kerem met een pantoffel. Er zijn schulden en er is veel ruzie.",
            afraid="Wij zijn bang dat papa harder slaat als er brieven komen.",
            well="Mama helpt met huiswerk. Papa zoekt werk.",
            fails="Slaat papa weer? Dan belt mama Karel en wij vragen Veilig Thuis om mee te denken.",
            child="Kerem wil samen met papa voetballen.",
            explained_by="Karel",
            evaluate=-10,
            conditions=(p.MustHold("Niemand slaat Kerem of Zeynep.", p.SetBy.TEAM, 50),),
            agreements=(
                p.Agreed("Hij gaat naar de schuldhulp op donderdag.", "Osman", "Karel",
                         "elke twee weken", "", None,
                         "gemeente, 14.00 uur"),
                p.Agreed("Dan gaat hij naar buiten. Kerem gaat naar Zeynep.", "Osman", "Leyla",
                         "elke week", "Osman is boos", 1),
            ),
            signs=(p.Sign("Osman", "Er ligt post van een deurwaarder.",
                          "Mama legt het op de kast. Zij praten erover als de "
                          "kinderen slapen."),),
            helpers=(p.Helper("Zeynep", "zus", "Zij haalt Kerem weg als papa boos is."),),
            given_to="Mama en papa.",
        ),
        p.PlanAnswer(50, "Leyla", hour=15),
        p.PlanAnswer(50, "Osman", p.Answer.REMARK, p.Way.SPOKEN, "Leyla", "Zeynep is geen oppas.", hour=15.2),
        t.NextStep(20, "Evaluatie van het plan plannen", -1),
    ),
    next_step="Gesprek met vader", next_on=-42,
)

PINAS = t.Story(
    "Pinas", "Zuid", "dewi", 57,
    "De kinderopvang zag dat Ivory vaak te laat en met natte luier kwam.",
    (
        t.Someone("Ivory", t.CHILD, 1, bsn=True),
        t.Someone("Sharon", t.MOTHER, 19, phone="06-0000 0331"),
        t.Someone("Marlon", t.FATHER, 22, houses=()),
        t.Someone("Gladys", t.GRANDPARENT, 45, note="oma", houses=()),
    ),
    (t.House("", "Hoofdstraat", "210", "5599 AA", "Heizand", "Kern"),),
    (
        t.Signal(45, t.TOLD, "Ivory had vier keer een volle luier van de hele nacht.",
                 "kinderopvang, Ria", ("Ivory",),
                 (UnsafetyForm.PHYSICAL_NEGLECT,), "opvang", meldcode=True),
        m.StepDone(44, 1, m.SignalsChoice.GO_ON),
        m.Consult(43, m.ConsultedRole.ATTENTION_OFFICER, "Aysel Demir", "Is dit onkunde of onwil?",
                  "Bekijk of zij hulp vraagt. Spreek met oma. Zoek een moedergroep."),
        m.StepDone(43, 2, hour=11),
        m.Talk(39, "Sharon zegt dat zij pas wakker wordt als Ivory huilt. Zij wil oma twee nachten "
               "laten komen.", ("Sharon",),
               "oma Gladys, Dewi Sastro", m.ChildSeen.SEEN),
        m.StepDone(39, 3, hour=11),
        m.Weighed(36, {1: ("ja", "Zorg voor Ivory schiet vaak tekort."),
                       2: ("nee", "Ivory groeit goed en er is geen geweld."),
                       3: ("ja", "Moedergroep en nachten bij oma."),
                       4: ("ja", "Sharon kwam de eerste keer al naar de moedergroep.")}, term=6),
        m.StepDone(36, 4, hour=11),
        m.Decided(36, False, True, "Hulp slaat aan. Geen melding nodig.", "Aysel Demir", hour=12),
        m.MeldcodeNext(36, "Kijken of de moedergroep helpt", due=6, hour=13),
        t.NewPhase(30, Phase.STABLE, "Ivory komt weer schoon op de opvang."),
    ),
    next_step="Oma bellen", next_on=8, substitute="karel",
)

WOJCIK = t.Story(
    "Wójcik", "Zuid", "dewi", 77,
    "De leerplichtambtenaar meldde dat Ola negentien dagen afwezig was.",
    (
        t.Someone("Ola", t.CHILD, 12, bsn=True),
        t.Someone("Paweł", t.FATHER, 43, phone="06-0000 0341"),
        t.Someone("Beata", t.MOTHER, 41),
    ),
    (t.House("", "Beekweg", "18", "5599 AK", "Heizand", "Beek"),),
    (
        t.Signal(70, t.TOLD, "Ola was negentien dagen afwezig. Zij past op een neefje in plaats van "
                 "naar school te gaan.",
                 "leerplichtambtenaar", ("Ola",), (UnsafetyForm.SCHOOL_NEGLECT,), "kantoor", before=3),
        p.Plan(
            30,
            happened="Ola bleef thuis om op haar neefje te passen. Haar ouders werken.",
            afraid="Wij zijn bang dat Ola achterloopt op school en geen vrienden meer ziet.",
            well="Vader schreef het verzuim zelf op. Ola wil naar school.",
            fails="Is Ola weer twee dagen weg zonder bericht? Dan belt Dewi de school en de ouders.",
            child="Ola wil dat haar ouders zelf oppas zoeken.",
            explained_by="Dewi",
            evaluate=2,
            conditions=(p.MustHold("Ola gaat elke dag naar school.", p.SetBy.TEAM, 30),),
            agreements=(p.Agreed("Hij regelt oppas bij de buurvrouw op dinsdag en vrijdag.", "Paweł",
                                 "Dewi", "elke week",
                                 "", 1),),
            signs=(p.Sign("Ola", "Zij zegt dat zij buikpijn heeft.", "Ouders bellen de school zelf."),),
            helpers=(p.Helper("mevrouw Bakx", "buurvrouw", "Past op het neefje."),),
            given_to="Vader, moeder en Ola.",
        ),
        p.PlanAnswer(30, "Beata", hour=15),
        t.NextStep(12, "School bellen of Ola er is", 1),
    ),
    next_step="Gesprek met ouders", next_on=-40, substitute="karel",
)

KAYA = t.Story(
    "Kaya", "Zuid", "karel", 150,
    "De kinderrechter sprak een ondertoezichtstelling uit. De jeugdbeschermer werkt samen met ons.",
    (
        t.Someone("Efe", t.CHILD, 10, bsn=True),
        t.Someone("Yasemin", t.MOTHER, 37, phone="06-0000 0351"),
        t.Someone("Burak", t.FATHER, 41, houses=(1,)),
        t.Someone("Oya", t.GRANDPARENT, 63, note="oma"),
    ),
    (
        t.House("bij moeder", "Ringweg", "4", "5599 AH", "Heizand", "Kern"),
        t.House("bij vader", "Stationslaan", "33", "5599 AG", "Heizand", "Station"),
    ),
    (
        t.StandsIn(149, "dewi"),
        t.NewFrame(140, Frame.FORCED, "Ondertoezichtstelling voor een jaar; beschikking van de "
                   "kinderrechter."),
        t.Invited(139, "rob", 45, hour=11),
        t.Signal(120, t.SAID, "Papa zegt dat ik niet meer mag weten waar hij woont.", "Efe, bij oma",
                 ("Efe", "Burak"),
                 (UnsafetyForm.COMPLEX_DIVORCE,), "bij oma"),
        t.NewPhase(80, Phase.STABLE, "Contact met vader loopt via begeleide omgang."),
        t.NextStep(9, "Overleg met Rob over het plan van de jeugdbescherming", 3, by="karel"),
    ),
    next_step="Kennismaken met de jeugdbeschermer", next_on=-110,
)

OF_ZUID = (VERHOEVEN, GEBREMARIAM, HENDRIX, AYDIN, PINAS, WOJCIK, KAYA)
