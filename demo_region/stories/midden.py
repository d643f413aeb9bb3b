"""Team Midden: the families of Samir and Joost that are at work on safety now."""

from cases.enums import Phase, UnsafetyForm
from demo_region import telling as t
from demo_region import telling_meldcode as m
from demo_region import telling_plan as p

BEEKLOO = "Beekloo"

HAILE = t.Story(
    "Haile", "Midden", "samir", 25,
    "De mentor belde. Sara moet van haar oom mee naar het buitenland en wil dat niet.",
    (
        t.Someone("Sara", t.CHILD, 16, bsn=True),
        t.Someone("Letay", t.MOTHER, 42, phone="06-0000 0401"),
        t.Someone("Berhane", t.RELATIVE, 50, note="oom, woont bij het gezin in"),
    ),
    (t.House("", "Spoorstraat", "17", "5597 AB", BEEKLOO, "Station"),),
    (
        t.Signal(24, t.SAID, "Oom heeft een ticket gekocht. Hij zegt dat ik daar ga trouwen. Ik wil "
                 "naar school.",
                 "Sara, bij de mentor", ("Sara", "Berhane"),
                 (UnsafetyForm.FORCED_MARRIAGE, UnsafetyForm.ABANDONMENT), "school", asks_for_help=True,
                 meldcode=True),
        m.StepDone(24, 1, m.SignalsChoice.GO_ON, hour=11),
        m.Consult(24, m.ConsultedRole.VEILIG_THUIS, m.VT_NAME, "Wat kan ik doen voor zij vertrekt?",
                  "Praat alleen met Sara, niet met oom of moeder. Wij bellen vandaag met het landelijk "
                  "punt voor huwelijksdwang.",
                  "Sara heeft mijn nummer uit het hoofd geleerd.", m.ORGANISATION, True, hour=12),
        m.StepDone(24, 2, hour=13),
        m.TalkSkipped(23, "op_advies_VT_of_politie", "Marit Oosting van Veilig Thuis, Inge Wouters", 3,
                      "Een gesprek met oom kan het vertrek sneller maken."),
        m.Weighed(23, {1: ("ja", "Sara vertelt het zelf en er is een ticket."),
                       2: ("ja", "Het vertrek is over zes weken. Daarna is zij niet meer te "
                           "bereiken.")}, hour=11),
        m.StepDone(23, 4, hour=11.2),
        m.Decided(23, True, True, "Melden, en zorgen dat Sara elke dag iemand ziet.",
                  "Marit Oosting, Inge Wouters", hour=12),
        m.Reported(23, "Gedwongen huwelijk in het buitenland, ticket gekocht, Sara vraagt hulp.",
                   (UnsafetyForm.FORCED_MARRIAGE,), ("Sara",),
                   "Mentor ziet Sara elke schooldag en belt bij afwezigheid.",
                   m.ToldFamily.LATER, "Eerst moet het paspoort veilig zijn.", reference="VT-3951",
                   hour=13),
        m.Feedback(17, "Paspoort ligt bij de gemeente. Onderzoek loopt, Samir houdt contact met Sara."),
        m.MeldcodeNext(17, "Sara spreken bij de mentor", due=1, hour=11),
    ),
    next_step="Contact houden met de mentor", next_on=2, substitute="joost",
)

ZIELINSKI = t.Story(
    "Zieliński", "Midden", "joost", 34,
    "De wijkagent zag de kinderen ’s nachts alleen thuis. Vader was niet te vinden.",
    (
        t.Someone("Oliwia", t.CHILD, 9),
        t.Someone("Filip", t.CHILD, 5),
        t.Someone("Marek", t.FATHER, 36, phone="06-0000 0411"),
    ),
    (t.House("", "Fabrieksweg", "60", "5597 CD", BEEKLOO, "Fabriek"),),
    (
        t.Signal(20, t.TOLD, "De kinderen waren om half één alleen. Op tafel lag chips en een briefje: "
                 "mama belt.",
                 "wijkagent Slegers", ("Oliwia", "Filip", "Marek"), (UnsafetyForm.PHYSICAL_NEGLECT,),
                 "Fabrieksweg",
                 time="00:30", meldcode=True),
        m.Kindcheck(19, "Kindcheck gedaan met de tante aan de telefoon. Twee kinderen. Moeder werkt in "
                    "Polen."),
        m.StepDone(19, 1, m.SignalsChoice.GO_ON, hour=11),
        m.Consult(18, m.ConsultedRole.COLLEAGUE, "Samir Haddou", "Vader zegt elke afspraak af. Ga ik langs?",
                  "Ga met z’n tweeën, na school. Neem een tolk mee.", hour=11),
        m.StepDone(18, 2, hour=12),
        m.TalkSkipped(12, "gezin_raakt_uit_zicht", "Inge Wouters", -1,
                      "Vader zei aan de deur dat hij weggaat als wij terugkomen. Eerst de kinderen op "
                      "school zien.", hour=13),
        m.MeldcodeNext(12, "Kinderen zien op school, met de intern begeleider", due=-2, hour=14),
    ),
    next_step="Bellen met moeder in Polen", next_on=3, substitute="samir",
)

SARDJOE = t.Story(
    "Van Dijk-Sardjoe", "Midden", "samir", 120,
    "De huisarts verwees na een blauw oog bij moeder. De kinderen waren erbij.",
    (
        t.Someone("Aryan", t.CHILD, 8, bsn=True),
        t.Someone("Mira", t.CHILD, 4),
        t.Someone("Priya", t.MOTHER, 34, "Sardjoe", phone="06-0000 0421"),
        t.Someone("Niels", t.FATHER, 37, "Van Dijk"),
        t.Someone("Ashna", t.RELATIVE, 31, "Sardjoe", note="tante", houses=()),
    ),
    (t.House("", "Rozenhof", "10", "5597 BA", BEEKLOO, "Centrum"),),
    (
        t.StandsIn(119, "joost"),
        t.Signal(118, t.SAID, "Hij sloeg één keer. Ik dacht dat het aan mij lag.",
                 "moeder, alleen met Samir", ("Priya", "Niels"),
                 (UnsafetyForm.PARTNER_VIOLENCE,), "op kantoor", before=8),
        p.Plan(
            112,
            happened="Papa sloeg mama op haar oog. Aryan en Mira zaten aan tafel.",
            afraid="Wij zijn bang dat papa mama weer slaat als zij ruzie hebben over geld.",
            well="Papa vertelde het zelf aan zijn broer. Tante Ashna woont dichtbij.",
            fails="Slaat papa? Dan gaan mama en de kinderen naar tante Ashna. Samir belt Veilig Thuis.",
            child="Aryan wil dat papa en mama niet praten over geld als hij erbij is.",
            explained_by="Samir",
            evaluate=-57,
            conditions=(
                p.MustHold("Papa slaat mama niet.", p.SetBy.TEAM, 112),
                p.MustHold("Ruzie over geld is nooit waar Aryan en Mira bij zijn.", p.SetBy.TEAM, 112),
            ),
            agreements=(
                p.Agreed("Papa en mama praten over geld op zaterdag, met de budgetcoach.",
                         "Niels en Priya", "budgetcoach Loes",
                         "elke twee weken", "", 2, "buurthuis, 10.00 uur"),
                p.Agreed("Dan gaat hij een rondje fietsen.", "Niels", "Ashna", "elke week",
                         "Niels balt zijn vuisten", 1),
            ),
            signs=(p.Sign("Niels", "Hij balt zijn vuisten en praat niet meer.",
                          "Priya zegt: fiets. Kinderen gaan naar boven."),),
            helpers=(p.Helper("Ashna", "tante", "Daar mogen mama en de kinderen slapen."),),
            given_to="Mama, papa en tante Ashna.",
        ),
        t.NewPhase(80, Phase.STABLE, "Drie maanden geen geweld, ouders werken met de budgetcoach."),
        p.Evaluated(
            79, "mama, papa, tante Ashna, Samir",
            kept=((p.YES, ""), (p.YES, "De fiets is vaak gebruikt.")),
            scores=(p.Score("Priya", 7, "Ik voel mij weer rustig."), p.Score("Niels", 7,
                "Ik weet wanneer ik moet stoppen."),
                    p.Score("Ashna", 6, "Het is beter.", p.ScorerKind.NETWORK)),
            decision=p.Decision.GO_ON, why="Stabiel. Nog één keer kijken over een lange tijd.", next=8,
        ),
        p.NextVersion(78),
    ),
    next_step="Budgetcoach bellen", next_on=5,
)

HOEKSTRA = t.Story(
    "Hoekstra", "Midden", "samir", 52,
    "De intern begeleider zag brandwonden bij Ids. De ouders rookten in bed.",
    (
        t.Someone("Ids", t.CHILD, 3, bsn=True),
        t.Someone("Anouk", t.MOTHER, 27),
        t.Someone("Rutger", t.FATHER, 29),
    ),
    (t.House("", "Kanaaldijk", "88", "5597 BE", BEEKLOO, "Haven"),),
    (
        p.Plan(
            40,
            happened="Ids kreeg brandwondjes van een sigaret. Papa en mama rookten naast hem op bed.",
            afraid="Wij zijn bang dat Ids nog een brandwond krijgt.",
            well="Ids slaapt nu in zijn eigen bed. Mama vraagt om hulp.",
            fails="Rookt er toch iemand in huis? Dan belt oma Samir en wij maken een nieuw plan.",
            child_missing="Ids is drie en kan dit niet begrijpen.",
            evaluate=-12,
            conditions=(p.MustHold("Niemand rookt in huis of op de kamer van Ids.", p.SetBy.TEAM, 40),),
            agreements=(p.Agreed("Zij roken op het balkon met de deur dicht.", "Rutger en Anouk",
                                 "oma Betty", "elke week", "", 1),),
            signs=(p.Sign("Rutger", "Er ligt een pakje op tafel.", "Anouk legt het buiten."),),
            helpers=(p.Helper("oma Betty", "oma", "Kijkt elke week en belt Samir."),),
            given_to="Ouders en oma.",
        ),
        p.Checked(6, 1, p.ConditionStatus.PARTLY, "oma Betty",
                  "Een keer rook ik sigaretten in de gang.", hour=14),
        t.NextStep(6, "Bellen met oma Betty over het roken", 1, hour=15),
    ),
    next_step="Bij het gezin langs", next_on=-10, substitute="joost",
)

VAN_GILS = t.Story(
    "Van Gils", "Midden", "samir", 46,
    "Moeder heeft veel schulden en de stroom was afgesloten.",
    (
        t.Someone("Nynke", t.CHILD, 9),
        t.Someone("Bente", t.CHILD, 5),
        t.Someone("Marloes", t.MOTHER, 35, phone="06-0000 0431"),
    ),
    (t.House("", "Dokterslaan", "12", "5597 CB", BEEKLOO, "Centrum"),),
    (
        p.Plan(
            20,
            happened="De stroom was twee dagen weg. De meisjes zaten met dekens op de bank.",
            afraid="Wij zijn bang dat de meisjes het koud hebben en geen warm eten krijgen.",
            well="Mama vertelde het eerlijk. Nynke en Bente eten drie dagen per week bij school.",
            fails="Is de stroom weer weg? Dan belt mama meteen Samir.",
            child="Bente wil een lampje naast haar bed. Nynke wil haar tent op zolder houden.",
            explained_by="Samir",
            evaluate=4,
            conditions=(p.MustHold("Er is altijd stroom, warmte en warm eten.", p.SetBy.TEAM, 20),),
            agreements=(p.Agreed("Zij betaalt de stroom via de budgetcoach.", "Marloes", "Samir",
                                 "elke maand", "", 1),),
            signs=(p.Sign("Marloes", "Er ligt een brief van het energiebedrijf.",
                          "Zij maakt een foto en stuurt die naar Samir."),),
            helpers=(p.Helper("juf Greet", "juf", "Zorgt voor een warme maaltijd op school."),),
            given_to="Mama en juf Greet.",
        ),
        t.NextStep(4, "Budgetcoach bellen", 2),
    ),
    next_step="Met moeder naar de gemeente", next_on=-20, substitute="joost",
)

TANIS = t.Story(
    "Tanis", "Midden", "samir", 61,
    "Fysiotherapeut zag dat Bram van acht alleen op de bus stapte en geen ontbijt had.",
    (
        t.Someone("Bram", t.CHILD, 8, bsn=True),
        t.Someone("Chris", t.FATHER, 42, phone="06-0000 0441"),
        t.Someone("Ans", t.GRANDPARENT, 71, note="oma", houses=()),
    ),
    (t.House("", "Zilverlaan", "33", "5597 AC", BEEKLOO, "Station"),),
    (
        t.Signal(50, t.TOLD, "Bram kwam zeven keer zonder ontbijt op therapie.", "fysiotherapeut", ("Bram",),
                 (UnsafetyForm.PHYSICAL_NEGLECT,), "praktijk", meldcode=True),
        m.StepDone(49, 1, m.SignalsChoice.GO_ON),
        m.Consult(48, m.ConsultedRole.ATTENTION_OFFICER, "Aysel Demir",
                  "Vader werkt vroeg. Wie zorgt er ’s ochtends?",
                  "Vraag oma mee te denken. Zoek een ontbijtclub."),
        m.StepDone(48, 2, hour=11),
        m.Talk(40, "Vader werkt van vier tot twaalf. Hij wist niet dat Bram zonder eten ging. Hij "
               "schaamt zich.", ("Chris",),
               "oma Ans, Samir Haddou"),
        m.StepDone(40, 3, hour=11),
        m.Weighed(38, {1: ("ja", "Bram heeft vaak geen ontbijt."), 2: ("nee", "Hij is verder gezond."),
                       3: ("ja", "Oma kan op maandag en donderdag."), 4: ("ja",
                           "Vader zegt ja en past zijn rooster aan.")}, term=8),
        m.StepDone(38, 4, hour=11),
        m.Decided(38, False, True, "Ontbijtclub en oma lossen dit op.", "Aysel Demir", hour=12),
        m.MeldcodeNext(38, "Kijken of Bram ontbijt krijgt", due=8, hour=13),
        t.NewPhase(10, Phase.STABLE, "Bram komt nu met ontbijt."),
    ),
    next_step="Kijken op de ontbijtclub", next_on=7, substitute="joost",
)

AZZOUZI = t.Story(
    "Azzouzi", "Midden", "joost", 12,
    "De jongerenwerker zag dat Ilias en zijn broertje ’s avonds op straat zwerven.",
    (
        t.Someone("Ilias", t.CHILD, 13),
        t.Someone("Yunus", t.CHILD, 10),
        t.Someone("Karima", t.MOTHER, 38),
    ),
    (t.House("", "Loskade", "5b", "5597 BD", BEEKLOO, "Haven"),),
    (
        t.Signal(11, t.SEEN, "Ilias en Yunus zaten om 23.15 uur bij het station. Zij zeiden dat zij "
                 "buiten sliepen.", "",
                 ("Ilias", "Yunus"), (UnsafetyForm.MENTAL_NEGLECT,), "station", time="23:15", meldcode=True),
        m.Kindcheck(10, "Kindcheck: nog geen contact met moeder."),
    ),
    next_step="Moeder bereiken", next_on=0, substitute="samir",
)

OF_MIDDEN = (HAILE, ZIELINSKI, SARDJOE, HOEKSTRA, VAN_GILS, TANIS, AZZOUZI)
