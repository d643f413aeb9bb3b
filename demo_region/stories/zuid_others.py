"""Team Zuid: families that just came, wait, were offered, or are closed."""

from cases.enums import Phase, UnsafetyForm
from demo_region import telling as t
from demo_region import telling_meldcode as m
from demo_region import telling_plan as p

HEIZAND = "Heizand"

JACOBS = t.Story(
    "Jacobs", "Zuid", "karel", 13,
    "Moeder vertelde aan de praktijkondersteuner dat haar man haar en hun zoon kleineert.",
    (
        t.Someone("Tijn", t.CHILD, 11),
        t.Someone("Esther", t.MOTHER, 43, phone="06-0000 0361"),
        t.Someone("Frank", t.FATHER, 48),
    ),
    (t.House("", "Populierweg", "20", "5599 AP", HEIZAND, "De Linde"),),
    (
        t.Signal(9, t.SAID, "Hij noemt Tijn een mislukkeling waar iedereen bij is. Tijn eet dan niet "
                 "meer.", "moeder",
                 ("Tijn", "Frank", "Esther"), (UnsafetyForm.MENTAL_ABUSE,), "praktijk", before=3,
                 meldcode=True),
        m.StepDone(8, 1, m.SignalsChoice.GO_ON),
        m.MeldcodeNext(8, "Spreekuur: hoe praat ik met vader", due=0, hour=11),
    ),
    next_step="Tijn zien op school", next_on=3, substitute="dewi",
)

SHEVCHENKO = t.Story(
    "Shevchenko", "Zuid", "karel", 1,
    "De school belde: Mykola kwam zonder eten en met een brandplek op zijn hand.",
    (
        t.Someone("Mykola", t.CHILD, 7),
        t.Someone("Olena", t.MOTHER, 34),
        t.Someone("Vasyl", t.FATHER, 36, note="vader, vecht in Oekraïne", houses=()),
    ),
    (t.House("opvang", "Abdijweg", "kamer 4", "5599 AR", HEIZAND, "Kern"),),
    (
        t.Signal(0, t.TOLD, "Mykola had een brandplek op zijn hand zo groot als een muntje. Hij zei: "
                 "ik maakte zelf soep.",
                 "juf Els van groep 3", ("Mykola",), (UnsafetyForm.PHYSICAL_NEGLECT,), "school", hour=9.4),
    ),
    next_step="Kennismaken op de opvang", next_on=1,
)

EL_AMRANI = t.Story(
    "El Amrani", "Zuid", "dewi", 64,
    "Buren belden de politie. Vader dreigde de familie dood te maken.",
    (
        t.Someone("Hamza", t.CHILD, 9, bsn=True),
        t.Someone("Noura", t.CHILD, 4),
        t.Someone("Amina", t.MOTHER, 33, phone="06-0000 0371"),
        t.Someone("Youssef", t.FATHER, 37, houses=()),
    ),
    (t.House("", "Kamillehof", "5", "5599 AS", HEIZAND, "Beek"),),
    (
        t.Signal(50, t.TOLD, "Vader stond op de stoep en riep dat hij iedereen iets aandoet.",
                 "wijkagent", ("Amina", "Youssef"),
                 (UnsafetyForm.PARTNER_VIOLENCE, UnsafetyForm.WITNESS), "Kamillehof", meldcode=True),
        m.StepDone(49, 1, m.SignalsChoice.GO_ON),
        m.Consult(49, m.ConsultedRole.POLICE, "Bureau Heizand", "Is er al een huisverbod?",
                  "Ja, tien dagen. Bel bij overtreding 112.",
                  hour=11),
        m.StepDone(49, 2, hour=12),
        m.Talk(46, "Amina wil haar kinderen buiten de ruzie houden. Youssef woont nu bij zijn broer.",
               ("Amina",), "Dewi Sastro",
               m.ChildSeen.SPOKEN),
        m.StepDone(46, 3, hour=11),
        m.Weighed(42, {1: ("ja", "Bedreiging in huis."), 2: ("ja",
                                                             "Dreiging met de dood, in het bijzijn van "
                                                             "de kinderen.")}),
        m.StepDone(42, 4, hour=11),
        m.Decided(42, True, True, "Melden en samen met Veilig Thuis de voorwaarden bepalen.",
                  "Aysel Demir", hour=12),
        m.Reported(42, "Bedreiging met de dood door vader. Huisverbod is ingegaan.",
                   (UnsafetyForm.PARTNER_VIOLENCE,),
                   ("Amina", "Hamza", "Noura"), "Dewi spreekt Amina elke week.",
                   told_note="Vader weet het van de politie.",
                   reference="VT-3540", hour=13),
        m.Feedback(36, "Voorwaarden gesteld: geen geweld, geen contact zonder begeleiding. Lokaal team "
                   "houdt zicht op veiligheid."),
        m.MeldcodeNext(36, "Amina spreken na het gesprek met haar broer", due=3, hour=11),
        p.Plan(
            34,
            happened="Papa stond op de stoep en riep dat hij iedereen iets aandoet. Hamza en Noura "
            "hoorden het.",
            afraid="Wij zijn bang dat papa mama of de kinderen pijn doet als hij weer langskomt.",
            well="Mama belde de politie. Papa woont nu bij zijn broer. Hamza praat met de "
            "schoolmaatschappelijk werker.",
            fails="Komt papa toch? Dan belt mama 112. Dewi belt dezelfde dag Veilig Thuis.",
            child="Hamza wil papa zien, maar niet alleen.",
            explained_by="Dewi",
            evaluate=1,
            conditions=(
                p.MustHold("Niemand dreigt of slaat.", p.SetBy.VEILIG_THUIS, 36, "VT-3540"),
                p.MustHold("Papa ziet de kinderen alleen met iemand erbij.", p.SetBy.VEILIG_THUIS, 36,
                           "VT-3540"),
            ),
            agreements=(
                p.Agreed("Dan doet zij niet open en belt zij 112.", "Amina", "Dewi", "elke week",
                         "Youssef staat voor de deur", 1),
                p.Agreed("Hij ziet Hamza en Noura op zondag bij zijn broer. Zijn schoonzus is erbij.",
                         "Youssef",
                         "schoonzus Ilham", "elke zondag", "", 2, "zondag van 13.00 tot 16.00 uur"),
            ),
            signs=(p.Sign("Noura", "Zij wil niet in haar eigen bed slapen.",
                          "Mama blijft bij haar en vertelt het aan Dewi."),),
            helpers=(p.Helper("Ilham", "schoonzus van papa", "Is erbij als papa de kinderen ziet."),),
            given_to="Mama en papa, elk een eigen exemplaar.",
        ),
        p.PlanAnswer(34, "Amina", hour=15),
        p.Checked(12, 1, p.ConditionStatus.MET, "Amina", "Hij is niet aan de deur geweest.", hour=15),
        p.Checked(12, 2, p.ConditionStatus.MET, "schoonzus Ilham", "Elke zondag was zij erbij.", hour=15.2),
        t.NextStep(10, "Kijken of het contact bij de broer veilig gaat", 4),
    ),
    next_step="Veilige plek bespreken", next_on=-40, substitute="karel",
)

CLAASSEN = t.Story(
    "Claassen", "Zuid", "karel", 29,
    "Moeder vraagt hulp bij haar zoontje dat slaat. Vader schreeuwt.",
    (
        t.Someone("Stijn", t.CHILD, 4),
        t.Someone("Marjolein", t.MOTHER, 28, phone="06-0000 0381"),
        t.Someone("Dirk", t.FATHER, 30),
    ),
    (t.House("", "Iepenlaan", "13", "5599 AV", HEIZAND, "De Linde"),),
    (
        t.Signal(20, t.SAID, "Dirk schreeuwt zo hard dat Stijn onder tafel gaat zitten.", "moeder",
                 ("Stijn", "Dirk"),
                 (UnsafetyForm.MENTAL_ABUSE,), "thuis"),
        p.Plan(
            8,
            happened="Papa schreeuwt vaak. Stijn slaat en gaat onder tafel zitten.",
            afraid="Wij zijn bang dat Stijn bang blijft voor papa.",
            well="Mama en papa willen allebei een cursus.",
            fails="Lukt het niet? Dan brengt Karel het in op het spreekuur.",
            evaluate=3,
            conditions=(p.MustHold("Papa schreeuwt niet tegen Stijn.", p.SetBy.TEAM, 8),),
            agreements=(p.Agreed("Dan telt hij tot twintig in de gang.", "Dirk", "Marjolein", "elke dag",
                                 "Dirk wil schreeuwen", 1),),
            issued=False,
        ),
        t.NextStep(8, "Concept van het plan bespreken met ouders", 2, hour=14),
    ),
    next_step="Gesprek met ouders", next_on=-18, substitute="dewi",
)

VERMEULEN = t.Story(
    "Vermeulen", "Zuid", "marloes", 44,
    "De dagbesteding belde. Meneer zorgt voor zijn vrouw met dementie en sluit haar soms op.",
    (
        t.Someone("Rietje", t.PARTNER, 79, note="mevrouw, heeft dementie"),
        t.Someone("Jan", t.PARTNER, 82, note="meneer, zorgt voor haar", phone="0499-000 312"),
        t.Someone("Marc", t.RELATIVE, 51, note="zoon", houses=()),
    ),
    (t.House("", "Grensweg", "6", "5599 AX", HEIZAND, "Beek"),),
    (
        t.Signal(30, t.SAID, "Ik doe de deur op slot als ik boodschappen doe. Anders loopt zij weg.",
                 "meneer", ("Jan", "Rietje"),
                 (UnsafetyForm.CARER_OVERLOAD,), "thuis"),
        t.NextStep(5, "Dagopvang en een noodknop regelen met zoon Marc", 2),
    ),
    phase=Phase.STABLE, next_step="Gesprek met zoon Marc", next_on=-15,
)

BOUALI = t.Story(
    "Bouali", "Zuid", "dewi", 230,
    "Moeder vroeg hulp bij de omgang. Vader kwam dronken aan de deur.",
    (
        t.Someone("Nour", t.CHILD, 6),
        t.Someone("Malak", t.CHILD, 3),
        t.Someone("Hajar", t.MOTHER, 30),
        t.Someone("Tarik", t.FATHER, 34, houses=()),
    ),
    (t.House("", "Vlinderhof", "8", "5599 AB", HEIZAND, "Kern"),),
    (
        t.Signal(220, t.SAID, "Hij kwam drie keer dronken aan de deur.", "moeder", ("Hajar", "Tarik"),
                 (UnsafetyForm.WITNESS,), "thuis", before=4),
        t.NewPhase(150, Phase.STABLE, "Omgang loopt begeleid en vader blijft weg als hij gedronken heeft."),
        t.NextStep(6, "Bespreken of begeleide omgang kan stoppen", 9),
    ),
    next_step="Omgang bespreken", next_on=-150, substitute="marloes",
)

LAMMERS = t.Story(
    "Lammers", "Zuid", "karel", 60,
    "Ouders vroegen hulp. Hun dochter van veertien slaat en dreigt weg te lopen.",
    (
        t.Someone("Eva", t.CHILD, 14),
        t.Someone("Sylvia", t.MOTHER, 46),
        t.Someone("Roel", t.FATHER, 49),
    ),
    (t.House("", "Zandweg", "55", "5599 AE", HEIZAND, "Kern"),),
    (
        t.Signal(58, t.SAID, "Eva gooide een glas. Ik was bang voor mijn eigen dochter.", "moeder",
                 ("Eva", "Sylvia"),
                 (UnsafetyForm.PARENT_ABUSE,), "op kantoor"),
        t.Todo(4, "Afspraak maken met de jeugdcoach", due=4),
        t.NextStep(4, "Gesprek met Eva en jeugdcoach", 5, hour=11),
    ),
    phase=Phase.STABLE, next_step="Gesprek met Eva alleen", next_on=-40, substitute="dewi",
)

TIMMERMANS = t.Story(
    "Timmermans", "Zuid", "", 3,
    "Veilig Thuis kreeg een melding van de spoedeisende hulp over een val van de trap.",
    (
        t.Someone("Lieke", t.CHILD, 2),
        t.Someone("Michelle", t.MOTHER, 27),
    ),
    (t.House("", "Laanweg", "23", "5599 AC", HEIZAND, "Kern"),),
    (
        t.Offered(1, "Veilig Thuis De Vennen", "VT-4205",
                  "Lieke viel van de trap en had een gebroken arm. Onderzoek door "
                  "artsen: past bij een val. Moeder vraagt hulp bij haar alleenstaande ouderschap.", hour=15),
    ),
    status=t.CaseStatus.OFFERED, watched_by=t.WatchedBy.VEILIG_THUIS,
)

BRANDS = t.Story(
    "Brands", "Zuid", "", 14,
    "De scheidingsmakelaar verwees. Ouders willen hulp bij het ouderschapsplan.",
    (
        t.Someone("Hugo", t.CHILD, 6),
        t.Someone("Iris", t.MOTHER, 35),
        t.Someone("Thomas", t.FATHER, 37),
    ),
    (t.House("", "Dorpsweg", "30", "5599 AT", HEIZAND, "Kern"),),
    status=t.CaseStatus.WAITING, next_step="Kijken wanneer er plek is", next_on=4,
)

RUTTEN = t.Story(
    "Rutten", "Zuid", "dewi", 410,
    "Moeder zocht hulp na jaren ruzie met haar man. Zij gingen uit elkaar.",
    (
        t.Someone("Britt", t.CHILD, 14),
        t.Someone("Annelies", t.MOTHER, 44),
        t.Someone("Koen", t.FATHER, 47, houses=()),
    ),
    (t.House("", "Bronlaan", "2", "5599 AZ", HEIZAND, "Beek"),),
    (
        t.Signal(408, t.SAID, "Hij dreigde met zijn auto tegen het huis te rijden.", "moeder",
                 ("Annelies", "Koen"),
                 (UnsafetyForm.PARTNER_VIOLENCE,), "thuis", before=5),
        t.NewPhase(300, Phase.AFTERCARE, "Nog twee gesprekken om rust te houden."),
        t.Closed(260, "Nazorg afgerond: Britt kan altijd terecht bij het jongerenwerk. Moeder belt "
                 "Dewi bij zorgen."),
    ),
    next_step="Gesprek met moeder", next_on=-250,
)

DRIESSEN = t.Story(
    "Driessen", "Zuid", "karel", 520,
    "Leerplicht belde over Max. Hij bleef dagen thuis om te gamen.",
    (
        t.Someone("Max", t.CHILD, 17),
        t.Someone("Jolanda", t.MOTHER, 45),
    ),
    (t.House("", "Bosweg", "9", "5599 AL", HEIZAND, "Kern"),),
    (
        t.Signal(518, t.TOLD, "Max was drie weken niet op school.", "leerplicht", ("Max",),
                 (UnsafetyForm.SCHOOL_NEGLECT,),
                 "kantoor"),
        t.Closed(420, "Max rondde zijn opleiding af op een andere plek. Afgesproken: wij sluiten."),
    ),
    next_step="Gesprek met Max", next_on=-330,
)

OTHERS_OF_ZUID = (JACOBS, SHEVCHENKO, EL_AMRANI, CLAASSEN, VERMEULEN, BOUALI, LAMMERS, TIMMERMANS,
                  BRANDS, RUTTEN, DRIESSEN)
