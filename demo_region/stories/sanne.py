"""The families of Sanne Verhagen in Team Noord, beside Gezin Van Rooij."""

from cases.enums import Phase, UnsafetyForm
from demo_region import telling as t
from demo_region import telling_meldcode as m
from demo_region import telling_plan as p

BAKKER = t.Story(
    "Bakker-El Idrissi", "Noord", "sanne", 62,
    "De huisarts verwees. Vader schreeuwt en gooit met spullen als hij gedronken heeft.",
    (
        t.Someone("Yassin", t.CHILD, 9, bsn=True),
        t.Someone("Lina", t.CHILD, 5, bsn=True),
        t.Someone("Samira", t.MOTHER, 36, "El Idrissi", phone="06-0000 0121"),
        t.Someone("Wouter", t.FATHER, 39, "Bakker", phone="06-0000 0122"),
        t.Someone("Fatima", t.GRANDPARENT, 61, "El Idrissi", note="oma, moeder van Samira", houses=()),
    ),
    (t.House("", "Lindelaan", "44", "5598 BG", "Vennendijk", "Hoge Akkers"),),
    (
        t.StandsIn(61, "noa"),
        t.Signal(60, t.SAID, "Als papa bier drinkt gaan wij naar boven. Dan doen we de deur op slot.",
                 "Yassin, thuis aan de keukentafel", ("Yassin", "Lina", "Wouter"),
                 (UnsafetyForm.WITNESS, UnsafetyForm.MENTAL_ABUSE), "thuis"),
        t.Signal(52, t.SEEN, "In de muur van de gang zit een gat ter grootte van een vuist. Er stonden zes "
                 "lege flessen naast de achterdeur.", "", ("Wouter",), (UnsafetyForm.MENTAL_ABUSE,), "thuis"),
        p.Plan(
            24,
            happened="Papa dronk en werd boos. Hij gooide een stoel om en sloeg een gat in de muur. Yassin "
            "en Lina zaten boven met de deur op slot.",
            afraid="Wij zijn bang dat papa iemand raakt als hij gedronken heeft en boos wordt.",
            well="Papa heeft zelf een afspraak gemaakt bij de verslavingszorg. Oma Fatima woont om de hoek.",
            fails="Drinkt papa thuis? Dan gaan mama en de kinderen naar oma. Sanne belt dan Veilig Thuis.",
            child="Yassin wil dat papa weer met hem gaat vissen. Zonder bier.",
            explained_by="Sanne",
            evaluate=-3,
            clock="16:00",
            conditions=(
                p.MustHold("Papa drinkt niet als de kinderen thuis zijn.", p.SetBy.TEAM, 24),
                p.MustHold("Niemand gooit of slaat met spullen.", p.SetBy.TEAM, 24),
            ),
            agreements=(
                p.Agreed("Dan slaapt hij bij zijn broer.", "Wouter", "Samira", "elke vrijdag",
                         "Wouter heeft gedronken", 1),
                p.Agreed("Dan gaat zij met de kinderen naar oma Fatima.", "Samira", "oma Fatima", "",
                         "Wouter komt thuis en ruikt naar drank", 2),
                p.Agreed("Hij gaat elke woensdag naar de verslavingszorg.", "Wouter", "Sanne",
                         "elke twee weken", "", 1, "Kliniek De Brink, 15.00 uur"),
            ),
            signs=(p.Sign("Wouter", "Hij is stil en gaat vaak naar de schuur.",
                          "Samira vraagt hoe het gaat. Zij belt zijn broer als zij het niet vertrouwt."),),
            helpers=(p.Helper("Fatima", "oma", "Bij haar kunnen mama en de kinderen altijd slapen."),),
            given_to="Mama, papa en oma.",
        ),
        p.PlanAnswer(24, "Samira", hour=15),
        p.PlanAnswer(24, "Wouter", hour=15.2),
        p.Checked(13, 1, p.ConditionStatus.MET, "Samira", "Hij sliep één keer bij zijn broer. Zo was het "
                  "afgesproken.", hour=11),
        p.Checked(13, 2, p.ConditionStatus.MET, "oma Fatima", "Het is rustig in huis.", hour=11.2),
        t.NextStep(13, "Verslavingszorg bellen: komt vader op zijn afspraken", 3, hour=12),
    ),
    next_step="Gesprek met beide ouders", next_on=-40,
)

TESFAY = t.Story(
    "Tesfay", "Noord", "sanne", 13,
    "De consultatiearts belde. Filmon (2) had twee keer een blauwe plek op zijn rug.",
    (
        t.Someone("Filmon", t.CHILD, 2, bsn=True),
        t.Someone("Selam", t.MOTHER, 26, phone="06-0000 0131"),
        t.Someone("Dawit", t.FATHER, 30, phone="06-0000 0132"),
        t.Someone("Hanna", t.PROFESSIONAL, None, "Woldu", note="tolk Tigrinya"),
    ),
    (t.House("", "Beukenhof", "8", "5598 CE", "Vennendijk", "Het Ven"),),
    (
        t.Signal(12, t.TOLD, "Op het consultatiebureau had Filmon een blauwe plek midden op zijn rug. Vier "
                 "weken eerder zat er ook een. Moeder zei dat hij van de bank viel.",
                 "dokter Van Loon, jeugdarts, aan de telefoon", ("Filmon",),
                 (UnsafetyForm.PHYSICAL_ABUSE,), "consultatiebureau", before=1, meldcode=True),
        t.Signal(11, t.SEEN, "Filmon speelde op de grond en liep naar zijn vader toe om opgetild te "
                 "worden. Er "
                 "ligt een losse traptrede zonder traphek.", "", ("Filmon", "Dawit"), (), "thuis", hour=15),
        t.Signal(11, t.POSSIBLE, "De plekken kunnen van de trap komen. Er is geen hek. Het kan ook "
                 "iets anders "
                 "zijn; dat weten we nog niet.", "", ("Filmon",), meldcode=True, hour=16),
        m.Kindcheck(10, "Kindcheck gedaan met beide ouders, met tolk. Eén kind. Moeder is niet "
                    "zwanger. Vader "
                    "werkt ’s nachts. Zij hebben hier geen familie."),
        m.StepDone(10, 1, m.SignalsChoice.GO_ON, hour=11),
        m.Consult(9, m.ConsultedRole.BEHAVIOURAL_EXPERT, "Lotte Brouwer",
                  "Hoe vraag ik naar de blauwe plekken, met een tolk erbij?",
                  "Spreek de ouders eerst apart. Leg aan de tolk uit dat zij alles letterlijk "
                  "vertaalt. Vraag wat "
                  "er die dag gebeurde, van opstaan tot slapen.", "Tolk regelen die de familie niet kent."),
        m.StepDone(9, 2, hour=11),
        m.MeldcodeNext(9, "Gesprek met moeder, om 10.30 uur thuis, met tolk", due=0, hour=12),
        t.Todo(8, "Tolk Tigrinya bestellen", due=-5),
        t.Done(7, "Hanna Woldu komt. Zij kent het gezin niet."),
        t.NextStep(7, "Traphek regelen met de woningstichting", 4, hour=15),
    ),
    next_step="Kennismaken thuis", next_on=-9, substitute="ruud",
)

DE_GROOT = t.Story(
    "De Groot", "Noord", "sanne", 88,
    "School maakt zich zorgen. Sem is vaak niet op school en komt soms zonder eten.",
    (
        t.Someone("Sem", t.CHILD, 10, bsn=True),
        t.Someone("Monique", t.MOTHER, 34, phone="06-0000 0141"),
        t.Someone("Gerrit", t.GRANDPARENT, 67, note="opa, woont twee straten verder", houses=()),
        t.Someone("Paul", t.TEACHER, None, "Vinken", note="meester van groep 7"),
    ),
    (t.House("", "Dorpsstraat", "101", "5598 AL", "Vennendijk", "Oude Dorp"),),
    (
        t.StandsIn(87, "noa"),
        t.Signal(87, t.TOLD, "Sem was deze maand zeven dagen niet op school. Hij zegt dat hij zijn "
                 "moeder moet "
                 "helpen als zij in bed blijft.", "meester Paul, op school", ("Sem", "Monique"),
                 (UnsafetyForm.SCHOOL_NEGLECT, UnsafetyForm.PHYSICAL_NEGLECT), "school", before=1),
        t.Signal(80, t.SAID, "Ik kan sommige dagen niet uit bed komen. Dan maakt Sem brood voor mij.",
                 "moeder", ("Monique", "Sem"), (), "thuis"),
        p.Plan(
            75,
            happened="Sem bleef zeven dagen thuis. Mama lag in bed en Sem zorgde voor haar.",
            afraid="Wij zijn bang dat Sem te veel moet zorgen, en dat hij niet eet en niet leert.",
            well="Sem is goed in rekenen. Opa Gerrit kookt graag. Mama vraagt om hulp.",
            fails="Is Sem drie dagen niet op school zonder dat opa het weet? Dan praten wij er de "
            "volgende dag over "
            "op het spreekuur.",
            child="Sem wil dat opa hem wakker maakt. Hij wil op voetbal.",
            evaluate=-33,
            conditions=(p.MustHold("Sem gaat elke dag naar school en krijgt drie keer per dag eten.",
                                   p.SetBy.TEAM, 75),),
            agreements=(
                p.Agreed("Hij belt om half acht of Sem wakker is, en komt als niemand opneemt.", "Gerrit",
                         "meester Paul", "elke dag", "Er is school", 1),
                p.Agreed("Zij gaat elke maandag naar de praktijkondersteuner van de huisarts.",
                         "Monique", "Sanne",
                         "elke twee weken", "", 1),
            ),
            signs=(p.Sign("Monique", "De gordijnen zijn om tien uur nog dicht.",
                          "Opa gaat kijken en belt Sanne."),),
            helpers=(p.Helper("Gerrit", "opa", "Maakt Sem wakker en kookt op dinsdag en donderdag."),),
            given_to="Mama en opa. Meester Paul kent de eerste afspraak.",
        ),
        p.PlanAnswer(75, "Monique", hour=15),
        p.Evaluated(
            47, "mama, Sem, opa, Sanne",
            kept=((p.YES, "Opa hoefde maar één keer te komen."), (p.PARTLY, "Twee keer niet geweest.")),
            scores=(
                p.Score("Monique", 6, "Ik kom bijna elke dag uit bed."),
                p.Score("Sem", 6, "Opa komt. Mama lacht weer."),
                p.Score("Sanne Verhagen", 6, "Sem was twee dagen afwezig in plaats van zeven.",
                        p.ScorerKind.PROFESSIONAL),
            ),
            decision=p.Decision.GO_ON, why="Het gaat de goede kant op. Wij kijken of het zo blijft.", next=9,
        ),
        t.NewPhase(48, Phase.STABLE, "Vier weken achter elkaar bijna elke dag op school."),
        p.NextVersion(46, hour=11),
        t.NextStep(4, "Op voetbal met Sem naar de eerste training", 6),
    ),
    next_step="Gesprek met moeder en opa", next_on=-55,
)

YILMAZ = t.Story(
    "Yılmaz", "Noord", "", 6,
    "Veilig Thuis deed onderzoek na een melding van de buren over ruzie met de oudste zoon.",
    (
        t.Someone("Emre", t.CHILD, 15, bsn=True),
        t.Someone("Elif", t.CHILD, 11),
        t.Someone("Derya", t.MOTHER, 41, phone="06-0000 0151"),
        t.Someone("Hakan", t.FATHER, 45, phone="06-0000 0152"),
        t.Someone("Mehmet", t.RELATIVE, 38, note="oom, broer van Hakan", houses=()),
    ),
    (t.House("", "Populierstraat", "27", "5598 DR", "Vennendijk", "Hoge Akkers"),),
    (
        t.Offered(6, "Veilig Thuis De Vennen", "VT-4102",
                  "Ruzie tussen vader en Emre, een keer met duwen. "
                  "Voorwaarden: niemand raakt een ander aan als hij boos is; Emre slaapt elke nacht op "
                  "een plek die zijn "
                  "ouders kennen. Ouders weten van deze overdracht.", hour=11),
        t.Accepted(5, "sanne", hour=9.7),
        t.Signal(5, t.TOLD, "Vader duwde Emre tegen de kast toen hij om twee uur thuiskwam. Emre sliep "
                 "twee nachten "
                 "bij een vriend.", "overdracht van Veilig Thuis", ("Emre", "Hakan"),
                 (UnsafetyForm.PHYSICAL_ABUSE,), "thuis", before=12, hour=14),
        t.NextStep(5, "Eerste gesprek na overdracht door Veilig Thuis", 3, hour=15),
    ),
    status=t.CaseStatus.OFFERED, watched_by=t.WatchedBy.VEILIG_THUIS,
)

KOWALSKA = t.Story(
    "Kowalska", "Noord", "sanne", 130,
    "Moeder belde zelf. Zij was bang voor haar ex-man, die het huis in de gaten hield.",
    (
        t.Someone("Zofia", t.CHILD, 11, birthday_in=4, bsn=True),
        t.Someone("Jan", t.CHILD, 6),
        t.Someone("Agnieszka", t.MOTHER, 35, phone="06-0000 0161"),
        t.Someone("Piotr", t.EX_PARTNER, 38, "Kowalski", houses=()),
        t.Someone("Ewa", t.FRIEND, 40, "Lis", note="vriendin van moeder, van de kerk", houses=()),
    ),
    (t.House("", "Grensweg", "61", "5598 EK", "Vennendijk", "De Hutten", secret=True),),
    (
        t.StandsIn(129, "ruud"),
        t.Signal(129, t.SAID, "Hij stond drie avonden aan de overkant in zijn auto. Hij belde veertig "
                 "keer op één dag.",
                 "moeder, op kantoor", ("Agnieszka", "Piotr"), (UnsafetyForm.STALKING,), "bij haar oude huis",
                 before=2),
        p.Plan(
            120,
            happened="Papa stond ’s avonds voor het huis in zijn auto. Hij belde heel vaak. Mama is "
            "verhuisd.",
            afraid="Wij zijn bang dat papa mama vindt en haar dan pijn doet.",
            well="Mama deed aangifte. Ewa helpt elke week. Zofia en Jan gaan graag naar hun nieuwe school.",
            fails="Staat papa voor de deur? Dan belt mama 112. Sanne belt dezelfde dag Veilig Thuis.",
            child="Zofia wil weten wie haar van school mag halen. Dat staat nu op een kaart.",
            explained_by="mama en Sanne",
            evaluate=-61,
            conditions=(p.MustHold("Papa komt niet in de buurt van het huis of de school.",
                                   p.SetBy.VEILIG_THUIS, 122,
                                   "VT-1980"),),
            agreements=(
                p.Agreed("Alleen mama of Ewa haalt Zofia en Jan van school.", "Agnieszka", "school",
                         "elke dag", "", 1),
                p.Agreed("Dan loopt zij niet naar huis maar naar de bibliotheek, en belt zij Ewa.",
                         "Agnieszka", "Ewa",
                         "", "Zij ziet de auto van Piotr", 1),
            ),
            signs=(p.Sign("Piotr", "Hij vraagt aan kennissen waar zij wonen.",
                          "Ewa belt Sanne. Sanne belt de wijkagent."),),
            helpers=(p.Helper("Ewa", "vriendin van mama", "Haalt de kinderen op woensdag en vrijdag."),),
            given_to="Alleen mama. Het ligt bij Ewa thuis.",
        ),
        p.PlanAnswer(120, "Agnieszka", hour=14),
        p.Evaluated(
            85, "mama, Ewa, Sanne",
            kept=((p.YES, ""), (p.YES, "Eén keer gedaan. De politie kwam snel.")),
            scores=(
                p.Score("Agnieszka", 5, "Ik ben bang buiten. Binnen slaap ik weer."),
                p.Score("Sanne Verhagen", 6, "Piotr kwam één keer, en de afspraken werkten.",
                        p.ScorerKind.PROFESSIONAL),
            ),
            decision=p.Decision.GO_ON, why="Het contactverbod loopt nog. De afspraken blijven.", next=-36,
        ),
        p.NextVersion(84),
        t.NewPhase(46, Phase.STABLE, "Geen contact meer gezocht sinds de rechter een contactverbod gaf."),
        p.Evaluated(
            45, "mama, Zofia, Ewa, Sanne",
            kept=((p.YES, ""), (p.YES, "")),
            scores=(
                p.Score("Agnieszka", 7, "Ik loop weer met de kinderen naar het park."),
                p.Score("Zofia", 8, "Ik weet wie mij mag halen."),
                p.Score("Sanne Verhagen", 7, "Zes weken niets gebeurd.", p.ScorerKind.PROFESSIONAL),
            ),
            decision=p.Decision.GO_ON, why="Het is stabiel. Wij bespreken wat er gebeurt als het "
            "verbod stopt.", next=4,
        ),
        p.NextVersion(44, agreements=(
            p.Agreed("Zij belt de wijkagent zodra zij weet wanneer het contactverbod stopt.",
                     "Agnieszka", "Sanne",
                     "elke maand", "", 1),
        )),
        t.NextStep(8, "Zofia wordt 12. Vraag haar zelf om toestemming.", 4),
    ),
    next_step="Aangifte bespreken met de wijkagent", next_on=-80,
)

BIHARIE = t.Story(
    "Biharie", "Noord", "sanne", 33,
    "De kraamzorg belde. Ouders hebben een baby van vier weken en geen geld voor melk.",
    (
        t.Someone("Jayden", t.CHILD, 0, bsn=True),
        t.Someone("Shanti", t.MOTHER, 22, phone="06-0000 0171"),
        t.Someone("Ravi", t.FATHER, 24, "Ramdin"),
        t.Someone("Indra", t.GRANDPARENT, 49, note="oma, moeder van Shanti", houses=()),
    ),
    (t.House("", "Stationsplein", "5c", "5598 AA", "Vennendijk", "Oude Dorp"),),
    (
        t.Signal(20, t.SEEN, "In huis stond één blik melkpoeder, bijna leeg. Het was 14 graden binnen. "
                 "Jayden droeg twee "
                 "truien en dronk goed.", "", ("Jayden",), (UnsafetyForm.PHYSICAL_NEGLECT,), "thuis",
                 meldcode=True),
        t.Signal(18, t.SAID, "Hij sloot mij op in de slaapkamer toen ik naar mijn moeder wilde.", "moeder",
                 ("Shanti", "Ravi"), (UnsafetyForm.PARTNER_VIOLENCE,), "op kantoor", before=3, meldcode=True),
        m.Kindcheck(18, "Kindcheck gedaan: één kind van vier weken, altijd bij moeder.", hour=14),
        m.StepDone(18, 1, m.SignalsChoice.GO_ON, hour=14.2),
        m.Consult(17, m.ConsultedRole.VEILIG_THUIS, m.VT_NAME,
                  "Is het thuis veilig genoeg voor een baby van vier weken?",
                  "Regel vandaag melk en warmte. Spreek moeder alleen. Is er weer opsluiten of slaan, "
                  "meld dan.",
                  "Oma gebeld: moeder en Jayden slapen daar.", m.ORGANISATION),
        m.StepDone(17, 2, hour=11),
        m.Talk(14, "Moeder zegt dat Ravi haar telefoon afpakt en dat zij niet alleen naar buiten mag. "
               "Zij wil bij haar "
               "moeder blijven tot er hulp is.", ("Shanti",), "oma Indra, Sanne Verhagen",
               m.ChildSeen.SEEN),
        m.Talk(12, "Vader zegt dat hij bang is dat zij weggaat. Hij weet dat opsluiten niet mag. Hij "
               "wil praten met "
               "iemand over zijn boosheid.", ("Ravi",), "Sanne Verhagen, Ruud Kok"),
        m.StepDone(12, 3, hour=15),
        m.Weighed(7, {1: ("ja", "Opsluiten en controle door vader. Te weinig melk en warmte voor een baby."),
                      2: ("ja", "Een baby van vier weken, en het opsluiten gebeurde meer dan één "
                          "keer.")}, hour=9),
        m.StepDone(7, 4, hour=9.3),
        m.Decided(6, True, True, "De baby is heel jong en het gebeurde vaker. Wij melden en blijven "
                  "zelf helpen.",
                  "Aysel Demir, Marit Oosting van Veilig Thuis", hour=11),
        m.Reported(5, "Opsluiten, telefoon afpakken, te weinig melk en warmte. Moeder en Jayden zijn "
                   "nu bij oma.",
                   (UnsafetyForm.PARTNER_VIOLENCE, UnsafetyForm.PHYSICAL_NEGLECT), ("Jayden", "Shanti"),
                   "Moeder en Jayden blijven bij oma. Sanne ziet Jayden twee keer per week. Veilig "
                   "Thuis praat met vader.",
                   told_note="Moeder vond het goed. Vader hoorde het van Sanne en van Ruud, hij was "
                   "boos en bleef zitten.",
                   reference="VT-4188", hour=10),
        m.MeldcodeNext(5, "Jayden zien bij oma", due=1, hour=11),
        t.Todo(4, "Melk en luiers regelen bij de voedselbank", due=-1),
        t.Done(2, "Pakket opgehaald met oma. Over een maand opnieuw."),
        p.Plan(
            13, hour=15,
            happened="Papa sloot mama op in de slaapkamer. Er was te weinig melk en het was koud in huis.",
            afraid="Wij zijn bang dat mama weer niet weg kan als Jayden hulp nodig heeft.",
            well="Mama belde zelf om hulp. Oma Indra heeft een warm huis en tijd. Jayden drinkt goed.",
            fails="Sluit papa een deur af of dreigt hij? Dan belt mama of oma 112. Sanne belt Veilig Thuis.",
            child_missing="Jayden is een baby.",
            evaluate=3,
            clock="14:00",
            place="bij oma thuis",
            conditions=(
                p.MustHold("Jayden heeft het warm en krijgt genoeg melk.", p.SetBy.TEAM, 13),
                p.MustHold("Mama kan altijd naar buiten en heeft haar eigen telefoon.", p.SetBy.TEAM, 13),
            ),
            agreements=(
                p.Agreed("Mama en Jayden slapen bij oma.", "Shanti", "oma Indra", "elke dag", "", 2),
                p.Agreed("Zij schrijft op wat Jayden drinkt.", "Indra", "consultatiebureau",
                         "elke week", "", 1),
                p.Agreed("Hij komt op dinsdag en zaterdag tussen twee en vier. Oma is erbij.", "Ravi",
                         "oma Indra",
                         "elke keer", "Ravi wil Jayden zien", 2),
            ),
            signs=(p.Sign("Ravi", "Hij belt steeds om te vragen waar Shanti is.",
                          "Oma neemt op. Shanti belt Sanne."),),
            helpers=(p.Helper("Indra", "oma", "Mama en Jayden wonen nu bij haar."),),
            given_to="Mama en oma. Papa kreeg een eigen blad zonder het adres van oma.",
        ),
        p.PlanAnswer(13, "Shanti", hour=16),
        p.PlanAnswer(12, "Ravi", p.Answer.REFUSES, p.Way.SPOKEN, "Ruud Kok", "Ik wil dat zij thuis slapen.",
                     hour=16),
        p.Checked(6, 1, p.ConditionStatus.MET, "consultatiebureau", "Jayden groeit goed.", hour=15),
        p.Checked(6, 2, p.ConditionStatus.MET, "oma Indra", "Shanti gaat elke dag naar buiten.", hour=15.2),
        t.NextStep(2, "Kraamzorg en consultatiebureau bij elkaar brengen", 3, hour=14),
    ),
    next_step="Kennismaken met moeder en oma", next_on=-15, substitute="noa",
)

JANSSEN = t.Story(
    "Janssen", "Noord", "sanne", 3,
    "De sportclub belde. Finn wil na de training niet mee naar huis.",
    (
        t.Someone("Finn", t.CHILD, 8),
        t.Someone("Lotte", t.CHILD, 12),
        t.Someone("Ingrid", t.MOTHER, 40, phone="06-0000 0181"),
        t.Someone("Mark", t.STEP_PARENT, 43, "Hoeks"),
    ),
    (t.House("", "Sportlaan", "19", "5598 BM", "Vennendijk", "Hoge Akkers"),),
    (
        t.Signal(0, t.TOLD, "Finn verstopte zich na de training in het kleedhok. Hij zei: Mark knijpt "
                 "als niemand kijkt. "
                 "Op zijn bovenarm zaten vier ronde blauwe plekken.", "trainer Bas, aan de telefoon",
                 ("Finn", "Mark"),
                 (UnsafetyForm.PHYSICAL_ABUSE,), "voetbalclub", before=1, time="17:30",
                 asks_for_help=True, hour=8.3),
        t.NextStep(0, "Overleggen met Aysel: wie praat met Finn", 1, hour=8.5),
    ),
    next_step="Trainer terugbellen", next_on=0,
)

OF_SANNE = (BAKKER, TESFAY, DE_GROOT, YILMAZ, KOWALSKA, BIHARIE, JANSSEN)
