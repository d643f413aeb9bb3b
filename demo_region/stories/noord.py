"""Team Noord: the families of Ruud and Noa with a plan or a meldcode that goes deep."""

from cases.enums import Phase, UnsafetyForm
from demo_region import telling as t
from demo_region import telling_meldcode as m
from demo_region import telling_plan as p

PEETERS = t.Story(
    "Peeters", "Noord", "ruud", 210,
    "De wijkagent bracht een vechtpartij in huis onder de aandacht. Vader sloeg de oudste zoon.",
    (
        t.Someone("Thijs", t.CHILD, 13, bsn=True),
        t.Someone("Roos", t.CHILD, 9),
        t.Someone("Marieke", t.MOTHER, 42, phone="06-0000 0201"),
        t.Someone("Bart", t.FATHER, 44, phone="06-0000 0202"),
        t.Someone("Nel", t.NEIGHBOUR, 58, "Vos", note="buurvrouw", houses=()),
    ),
    (t.House("", "Akkerpad", "7", "5598 CK", "Vennendijk", "Hoge Akkers"),),
    (
        t.StandsIn(209, "sanne"),
        t.Signal(208, t.TOLD, "Vader sloeg Thijs met de vlakke hand in het gezicht. Thijs had een dikke lip.",
                 "wijkagent Mulder", ("Thijs", "Bart"), (UnsafetyForm.PHYSICAL_ABUSE,), "thuis", before=2),
        p.Plan(
            203,
            happened="Papa sloeg Thijs in zijn gezicht na ruzie over de telefoon. Roos stond erbij.",
            afraid="Wij zijn bang dat papa weer slaat als Thijs niet luistert.",
            well="Papa zei meteen dat het fout was. Mama en papa gaan samen met Thijs naar voetbal.",
            fails="Slaat papa weer? Dan slaapt hij die nacht bij zijn moeder. Ruud belt Veilig Thuis.",
            child="Thijs wil dat papa zegt wat hij bedoelt zonder te schreeuwen.",
            explained_by="Ruud",
            evaluate=-131,
            conditions=(p.MustHold("Niemand slaat. Ook niet bij ruzie over regels.", p.SetBy.TEAM, 203),),
            agreements=(
                p.Agreed("Dan loopt hij tien minuten met de hond.", "Bart", "Marieke", "elke week",
                         "Bart voelt dat hij boos wordt", 1),
                p.Agreed("Thijs legt zijn telefoon om negen uur op de kast in de gang.", "Thijs", "Marieke",
                         "elke avond", "", 1),
            ),
            signs=(p.Sign("Bart", "Zijn stem gaat omhoog en hij wijst met zijn vinger.",
                          "Marieke zegt: hond. Dan gaat Bart naar buiten."),),
            helpers=(p.Helper("Nel", "buurvrouw", "Roos mag bij haar spelen als er ruzie is."),),
            given_to="Mama, papa en Thijs.",
        ),
        p.PlanAnswer(203, "Bart", hour=15),
        p.PlanAnswer(203, "Marieke", hour=15.2),
        p.Evaluated(
            170, "mama, papa, Thijs, Ruud",
            kept=((p.PARTLY, "De hond liep veel. Eén keer vergeten."), (p.YES, "")),
            scores=(
                p.Score("Marieke", 5, "Er is minder ruzie, maar ik let steeds op."),
                p.Score("Bart", 6, "Ik loop nu weg."),
                p.Score("Thijs", 4, "Hij schreeuwt nog. Hij slaat niet meer."),
                p.Score("Ruud Kok", 5, "Zes weken geen klap. Het schreeuwen blijft.",
                        p.ScorerKind.PROFESSIONAL),
            ),
            decision=p.Decision.ADJUST, why="Ouders volgen samen de cursus over pubers.", next=-96,
        ),
        p.NextVersion(169, agreements=(
            p.Agreed("Ouders gaan zes avonden naar de cursus over pubers.", "Marieke en Bart", "Ruud",
                     "elke twee weken", "", None, "Huis van de Wijk, dinsdag 19.30 uur"),
        )),
        t.NewPhase(126, Phase.STABLE, "Geen geweld meer sinds het begin van het plan."),
        p.Evaluated(
            125, "mama, papa, Thijs, Roos, Ruud",
            kept=((p.YES, ""), (p.YES, ""), (p.YES, "Vijf van de zes avonden geweest.")),
            scores=(
                p.Score("Marieke", 7, "Wij praten weer aan tafel."),
                p.Score("Bart", 7, "Ik heb geleerd om eerst te vragen."),
                p.Score("Thijs", 6, "Hij luistert vaker."),
                p.Score("Ruud Kok", 7, "De cursus helpt; ouders doen het samen.", p.ScorerKind.PROFESSIONAL),
            ),
            decision=p.Decision.GO_ON, why="Het werkt. Wij kijken over langere tijd of het zo blijft.",
            next=6,
        ),
        p.NextVersion(124),
        t.NextStep(10, "Bespreken of we kunnen afbouwen", 6),
    ),
    next_step="Gesprek met vader", next_on=-140,
)

OZTURK = t.Story(
    "Öztürk", "Noord", "ruud", 54,
    "De buurvrouw belde. Er is vaak geschreeuw en de kinderen staan dan op de galerij.",
    (
        t.Someone("Deniz", t.CHILD, 6, bsn=True),
        t.Someone("Ada", t.CHILD, 4),
        t.Someone("Gül", t.MOTHER, 31, phone="06-0000 0211"),
        t.Someone("Serkan", t.FATHER, 34, phone="06-0000 0212"),
        t.Someone("Nermin", t.GRANDPARENT, 59, note="oma, moeder van Gül", houses=()),
    ),
    (t.House("", "Valkenflat", "218", "5598 HA", "Vennendijk", "De Hutten"),),
    (
        t.StandsIn(53, "noa"),
        t.Signal(53, t.TOLD, "Ik hoor drie of vier keer per week schreeuwen. Dan staan de kinderen "
                 "buiten op de galerij "
                 "zonder jas.", "buurvrouw op 216", ("Deniz", "Ada"), (UnsafetyForm.WITNESS,),
                 "Valkenflat", before=1),
        t.Signal(31, t.SAID, "Papa smeet het bord. Ada moest huilen.", "Deniz", ("Deniz", "Ada", "Serkan"),
                 (UnsafetyForm.WITNESS,), "thuis", before=1, meldcode=True),
        m.Kindcheck(30, "Kindcheck gedaan met moeder: twee kinderen, oma past drie dagen op."),
        m.StepDone(30, 1, m.SignalsChoice.GO_ON, hour=11),
        m.Consult(29, m.ConsultedRole.ATTENTION_OFFICER, "Aysel Demir", "Kan ik ouders samen spreken?",
                  "Nee, eerst apart. Vraag moeder of zij zich vrij voelt om te praten."),
        m.StepDone(29, 2, hour=11),
        t.NextStep(28, "Deniz zien op school", 1, hour=9),
        m.MeldcodeNext(28, "Gesprek met moeder bij oma thuis", due=-2),
        m.Acute(1, "Gül, Deniz en Ada", "Serkan sloeg Gül met een pan op haar arm. Hij dreigde haar "
                "van het balkon te duwen.",
                "Deniz en Ada zijn bij oma Nermin. Oma haalde hen om half tien op.",
                "Oma belde 112. De politie hield Serkan aan. Veilig Thuis gebeld om 22.05 uur.",
                "Gül slaapt bij oma. Serkan komt vandaag niet vrij zonder dat Veilig Thuis het weet. "
                "Ruud belt Gül om negen uur.",
                hour=22.2),
    ),
    next_step="Gesprek met beide ouders", next_on=-30,
)

VAN_DEN_BERG = t.Story(
    "Van den Berg", "Noord", "noa", 74,
    "De rechter verwees ouders na hun scheiding. De kinderen willen niet meer naar vader.",
    (
        t.Someone("Fleur", t.CHILD, 10, houses=(0, 1), lives="om de week bij vader"),
        t.Someone("Daan", t.CHILD, 7, houses=(0, 1), lives="om de week bij vader"),
        t.Someone("Saskia", t.MOTHER, 38, "Leenders", phone="06-0000 0221"),
        t.Someone("Jeroen", t.FATHER, 41, phone="06-0000 0222", houses=(1,)),
        t.Someone("Linda", t.PARTNER, 36, "Smeets", note="vriendin van Jeroen", houses=(1,)),
    ),
    (
        t.House("bij moeder", "Meidoornlaan", "31", "5598 BB", "Vennendijk", "Het Ven"),
        t.House("bij vader", "Havenkade", "2", "5599 AB", "Beekloo", "Haven"),
    ),
    (
        t.StandsIn(73, "ruud"),
        t.Signal(72, t.SAID, "Mama vraagt wat papa heeft gezegd en papa vraagt wat mama heeft gezegd. "
                 "Ik zeg niks meer.",
                 "Fleur, alleen met Noa", ("Fleur",), (UnsafetyForm.COMPLEX_DIVORCE,), "op kantoor"),
        t.Signal(60, t.SEEN, "Bij het wisselen bleef Daan in de auto zitten en hield hij de gordel "
                 "vast. Ouders stonden "
                 "te schreeuwen op de stoep.", "", ("Daan", "Saskia", "Jeroen"),
                 (UnsafetyForm.COMPLEX_DIVORCE,),
                 "Meidoornlaan", time="18:05"),
        p.Plan(
            30,
            happened="Papa en mama schreeuwden tegen elkaar bij het wisselen. Fleur en Daan hoorden alles.",
            afraid="Wij zijn bang dat Fleur en Daan ziek worden van de ruzie en niet meer durven te kiezen.",
            well="Papa en mama willen allebei dat het stopt. Op school gaat het goed.",
            fails="Lukt het wisselen twee keer niet? Dan wisselen we op school. Noa praat met de advocaten.",
            child="Fleur wil geen boodschappen meer overbrengen. Daan wil zijn konijn in beide huizen.",
            explained_by="Noa, met het Veilige Huis",
            evaluate=3,
            clock="09:00",
            place="op kantoor",
            conditions=(p.MustHold("Papa en mama maken geen ruzie waar Fleur en Daan bij zijn.",
                                   p.SetBy.TEAM, 30),),
            agreements=(
                p.Agreed("Wisselen gaat via school: de een brengt, de ander haalt.", "Jeroen en Saskia",
                         "juf Tamara",
                         "elke vrijdag", "", 1, "school, 8.30 en 14.30 uur"),
                p.Agreed("Dan schrijven zij het in de app voor ouders. Niet via de kinderen.",
                         "Saskia en Jeroen", "Noa",
                         "elke week", "Ouders moeten iets regelen", 1),
            ),
            signs=(p.Sign("Daan", "Hij heeft buikpijn op vrijdag.",
                          "Wie hem heeft, belt de ander en zegt het rustig."),),
            helpers=(p.Helper("juf Tamara", "juf van Daan", "Let op bij het wisselen."),),
            given_to="Mama en papa, elk een eigen exemplaar.",
        ),
        p.PlanAnswer(30, "Saskia", hour=14),
        p.PlanAnswer(29, "Jeroen", p.Answer.REMARK, p.Way.MESSAGE,
                     remark="Ik wil dat ook mijn vriendin mag ophalen."),
        p.Checked(9, 1, p.ConditionStatus.PARTLY, "juf Tamara",
                  "Eén keer stonden beide ouders op het plein te praten "
                  "met harde stem."),
        t.NextStep(9, "Evaluatie voorbereiden met ouders apart", 2, hour=11),
    ),
    next_step="Kindgesprek", next_on=-45,
)

BENALI = t.Story(
    "Benali", "Noord", "noa", 27,
    "De mentor belde. Nadia mag van haar broers niet meer alleen naar buiten en is bang.",
    (
        t.Someone("Nadia", t.CHILD, 17, bsn=True, lives="verblijft op een plek die alleen Noa kent"),
        t.Someone("Rachid", t.FATHER, 52),
        t.Someone("Khadija", t.MOTHER, 47),
        t.Someone("Ismail", t.RELATIVE, 22, note="broer"),
        t.Someone("Petra", t.TEACHER, None, "Visser", note="mentor van Nadia"),
    ),
    (t.House("ouders", "Noorderweg", "80", "5598 GH", "Vennendijk", "De Hutten", secret=True),),
    (
        t.Shielded(27, "Eerkwestie. Familie mag niet weten dat wij betrokken zijn.", ("noa", "aysel"),
                   hour=11),
        t.Signal(27, t.SAID, "Mijn broer zegt dat ik de familie te schande maak. Hij heeft mijn "
                 "telefoon. In de vakantie "
                 "moet ik mee naar mijn tante.", "Nadia, op school", ("Nadia", "Ismail"),
                 (UnsafetyForm.HONOUR_VIOLENCE, UnsafetyForm.FORCED_MARRIAGE), "school", asks_for_help=True,
                 meldcode=True, hour=13),
        m.StepDone(27, 1, m.SignalsChoice.GO_ON, hour=14),
        m.Consult(27, m.ConsultedRole.VEILIG_THUIS, m.VT_NAME,
                  "Er is sprake van eer. Wat mag ik nu wel en niet doen?",
                  "Bel niet met de familie en stuur geen brief. Spreek Nadia alleen op school. Wij "
                  "vragen de politie om "
                  "een deskundige op het gebied van eer.", "Alleen contact via mentor Petra.",
                  m.ORGANISATION, True, hour=15),
        m.Consult(26, m.ConsultedRole.POLICE, "Team eergerelateerd geweld",
                  "Hoe groot is het gevaar als zij thuis blijft?",
                  "Laat haar vannacht niet naar huis gaan. Wij brengen haar naar een veilige plek."),
        m.StepDone(26, 2, hour=11),
        m.TalkSkipped(26, "gevaar_kind", "Aysel Demir, Marit Oosting van Veilig Thuis", 4,
                      "Een gesprek met de familie brengt Nadia in gevaar. Met Nadia zelf is wel "
                      "gesproken.", hour=12),
        m.Weighed(26, {1: ("ja", "Dreiging vanuit de familie, telefoon afgepakt, plan om naar het "
                           "buitenland te gaan."),
                       2: ("ja", "Zij is nu niet veilig thuis.")}, hour=13),
        m.StepDone(26, 4, hour=13.2),
        m.Decided(26, True, True, "Acute dreiging. Wij melden en Noa blijft haar vaste mens.",
                  "Aysel Demir, politie", hour=14),
        m.Reported(26, "Dreiging door broer, uithuwelijking in het buitenland, Nadia vraagt zelf hulp.",
                   (UnsafetyForm.HONOUR_VIOLENCE, UnsafetyForm.FORCED_MARRIAGE), ("Nadia",),
                   "Politie en Veilig Thuis regelen de veilige plek. Noa spreekt Nadia elke week.",
                   m.ToldFamily.NO, "De familie weet niets. Dat is nodig voor haar veiligheid.",
                   reference="VT-3902", acute=True, hour=15),
        m.Feedback(19, "Onderzoek loopt. Nadia staat onder toezicht van de politie. Wij houden samen "
                   "zicht op veiligheid."),
        m.MeldcodeNext(19, "Nadia spreken op de veilige plek", due=2, hour=11),
        t.NextStep(6, "Met Nadia praten over school en paspoort", 5),
    ),
    next_step="Spreken met Nadia via de mentor", next_on=-15, substitute="tessa",
)

WILLEMS = t.Story(
    "Willems", "Noord", "noa", 49,
    "De buitenschoolse opvang belde. Julian heeft vaak vieze kleren en is steeds moe.",
    (
        t.Someone("Julian", t.CHILD, 6, bsn=True),
        t.Someone("Chantal", t.MOTHER, 29, phone="06-0000 0231"),
        t.Someone("Kevin", t.PARTNER, 27, "de Rooy"),
    ),
    (t.House("", "Zwanebloem", "14", "5598 EC", "Vennendijk", "De Hutten"),),
    (
        t.Signal(40, t.TOLD, "Julian viel drie keer deze week aan tafel in slaap. Zijn kleren ruiken "
                 "naar rook. Hij had "
                 "geen jas aan bij vier graden.", "Bso De Klim, Mirjam", ("Julian",),
                 (UnsafetyForm.PHYSICAL_NEGLECT,),
                 "opvang", before=1, meldcode=True),
        m.Kindcheck(38, "Kindcheck gedaan met moeder: één kind, Kevin woont er sinds een jaar."),
        m.StepDone(38, 1, m.SignalsChoice.GO_ON, hour=11),
        m.Consult(37, m.ConsultedRole.COLLEAGUE, "Ruud Kok", "Hoe begin ik het gesprek over zorg en hygiëne?",
                  "Begin met wat de opvang ziet. Vraag hoe een ochtend bij hen gaat. Bied een jas en "
                  "wasmachine aan."),
        m.StepDone(37, 2, hour=11),
        m.MeldcodeNext(36, "Gesprek met Chantal", due=-12),
        t.NextStep(30, "Opnieuw bellen: moeder nam niet op", -2),
        t.Signal(23, t.SEEN, "Op drie verschillende dagen deed niemand open. Om 11 uur waren de "
                 "gordijnen dicht. De auto stond "
                 "voor de deur.", "", ("Chantal", "Julian"), (), "Zwanebloem"),
    ),
    next_step="Gesprek met moeder", next_on=-33,
)

VAN_DAM = t.Story(
    "Van Dam", "Noord", "ruud", 320,
    "De huisarts verwees na een poging van moeder om zichzelf iets aan te doen. Joris vond haar.",
    (
        t.Someone("Joris", t.CHILD, 12, bsn=True),
        t.Someone("Petra", t.MOTHER, 39, phone="06-0000 0241"),
        t.Someone("Wim", t.GRANDPARENT, 70, note="opa", houses=()),
    ),
    (t.House("", "Olmstraat", "56", "5598 AK", "Vennendijk", "Oude Dorp"),),
    (
        t.StandsIn(319, "sanne"),
        t.Signal(318, t.SAID, "Ik vond mama op de vloer. Ik heb zelf 112 gebeld. Ik wil niet dat "
                 "iemand het op school weet.",
                 "Joris, alleen met Ruud", ("Joris", "Petra"), (UnsafetyForm.MENTAL_NEGLECT,),
                 "bij opa", before=6),
        p.Plan(
            312,
            happened="Mama wilde niet meer leven. Joris vond haar en belde 112. Opa kwam toen in huis wonen.",
            afraid="Wij zijn bang dat Joris weer alleen voor mama moet zorgen.",
            well="Mama krijgt hulp van de psycholoog. Opa is er elke dag. Joris heeft een goede vriend.",
            fails="Wil mama niet opstaan of eten? Dan belt opa de crisisdienst en daarna Ruud.",
            child="Joris wil dat opa blijft tot de zomer. Hij wil met mama weer schaken.",
            explained_by="Ruud",
            evaluate=-204,
            conditions=(p.MustHold("Joris is nooit alleen als mama heel somber is.", p.SetBy.TEAM, 312),),
            agreements=(
                p.Agreed("Hij slaapt bij hen zolang de psycholoog dat wil.", "Wim", "Ruud",
                         "elke maand", "", 1),
                p.Agreed("Dan geeft Joris hem het rode kaartje. Opa neemt het over.", "Joris", "opa", "",
                         "Mama huilt en Joris weet niet wat hij moet doen", 1),
            ),
            signs=(p.Sign("Petra", "Zij eet niet en zet de telefoon uit.", "Opa belt de psycholoog."),),
            helpers=(p.Helper("Wim", "opa", "Woont bij hen en weet alles."),),
            given_to="Mama, opa en Joris.",
        ),
        t.NewPhase(268, Phase.STABLE, "Moeder volgt behandeling en opa is er."),
        p.Evaluated(
            267, "mama, opa, Joris, Ruud",
            kept=((p.YES, ""), (p.YES, "Kaartje twee keer gebruikt.")),
            scores=(p.Score("Petra", 6, "Ik kom mijn bed uit."), p.Score("Joris", 7, "Opa is er."),
                    p.Score("Wim", 7, "Zij praat weer.", p.ScorerKind.NETWORK)),
            decision=p.Decision.GO_ON, why="Rustig thuis. Behandeling loopt door.", next=-130,
        ),
        p.NextVersion(266),
        t.NewPhase(184, Phase.RECOVERY, "Joris is gestart bij de groep voor kinderen van ouders met "
                   "somberheid."),
        p.Evaluated(
            183, "mama, opa, Joris, Ruud",
            kept=((p.YES, ""), (p.YES, "Niet nodig geweest.")),
            scores=(p.Score("Petra", 7, "Ik werk weer drie ochtenden."), p.Score("Joris", 8,
                "Wij schaken elke zondag."),
                    p.Score("Ruud Kok", 8, "Al maanden stabiel.", p.ScorerKind.PROFESSIONAL)),
            decision=p.Decision.GO_ON, why="Wij bouwen contact af: nu nog één keer per maand.", next=40,
        ),
        p.NextVersion(182),
        t.NextStep(20, "Bellen met Joris na zijn laatste groepsavond", 6),
    ),
    next_step="Praten met opa", next_on=-210,
)

IN_DEPTH = (PEETERS, OZTURK, VAN_DEN_BERG, BENALI, WILLEMS, VAN_DAM)
