"""Gezin Van Rooij: the richest story, the one that guides and pictures show."""

from cases.enums import Phase, UnsafetyForm
from demo_region.telling import (
    CHILD,
    FATHER,
    MOTHER,
    NEIGHBOUR,
    RELATIVE,
    SAID,
    SEEN,
    TEACHER,
    TOLD,
    Done,
    House,
    Invited,
    NextStep,
    Signal,
    Someone,
    StandsIn,
    Story,
    Todo,
)
from demo_region.telling_meldcode import (
    ORGANISATION,
    VT_NAME,
    ChildSeen,
    Consult,
    ConsultedRole,
    Kindcheck,
    MeldcodeNext,
    SignalsChoice,
    StepDone,
    Talk,
)
from demo_region.telling_plan import (
    PARTLY,
    YES,
    Agreed,
    Answer,
    Checked,
    ConditionStatus,
    Decision,
    Evaluated,
    Helper,
    MustHold,
    NextVersion,
    Plan,
    PlanAnswer,
    Score,
    ScorerKind,
    SetBy,
    Sign,
    Way,
)

WITNESS, PHYSICAL = UnsafetyForm.WITNESS, UnsafetyForm.PHYSICAL_ABUSE
PARTNER_VIOLENCE = UnsafetyForm.PARTNER_VIOLENCE

HOUSES = (
    House("bij moeder", "Venstraat", "12", "5598 AC", "Vennendijk", "Het Ven"),
    House("bij vader", "Kerkpad", "3", "5598 KD", "Vennendijk", "Oude Dorp"),
)
PEOPLE = (
    Someone("Noor", CHILD, 7, houses=(0, 1), bsn=True, lives="bij moeder, om de week bij vader"),
    Someone("Mila", CHILD, 3, bsn=True, lives="bij moeder"),
    Someone("Esmée", MOTHER, 33, phone="06-0000 0112", bsn=True),
    Someone("Daan", FATHER, 35, "Bakker", phone="06-0000 0113", houses=(1,)),
    Someone("Karim", RELATIVE, 29, "", note="oom, broer van moeder", phone="06-0000 0114", houses=()),
    Someone("Ans", TEACHER, None, "Peters", note="juf van Noor, groep 4", phone="0499-000 140"),
    Someone("Riet", NEIGHBOUR, 64, "Smulders", note="buurvrouw, nummer 14", houses=()),
)

START = (
    StandsIn(45, "ruud", hour=10),
    Signal(
        45, SAID, "Ik was bang dat hij de deur eruit zou trappen. De meisjes stonden op de trap.",
        "moeder, in het eerste gesprek", ("Noor", "Mila", "Esmée", "Daan"),
        (PARTNER_VIOLENCE, WITNESS), "thuis aan de Venstraat", before=6, hour=11,
    ),
    Signal(
        44, TOLD, "De politie kwam om 22.15 uur aan de deur. De voordeur was kapot. Moeder had een "
        "rode plek in haar hals. Vader was al weg.",
        "mutatie van de wijkagent, doorgegeven door Veilig Thuis", ("Esmée", "Daan"),
        (PARTNER_VIOLENCE,), "Venstraat", before=5, time="22:15", hour=14,
    ),
    Todo(44, "Oom Karim vragen of hij elke avond wil bellen", due=-30, hour=15),
    Done(43, "Karim belt vanaf vandaag elke avond om 19 uur.", hour=16),
)

FIRST_PLAN = (
    Plan(
        41,
        happened="Papa en mama hadden ruzie. Papa trapte tegen de voordeur. Hij pakte mama bij haar "
        "hals vast. Noor en Mila stonden op de trap en zagen het. Mama belde de politie.",
        afraid="Wij zijn bang dat papa mama weer pijn doet als hij ’s avonds onverwacht langskomt. En "
        "dat Noor en Mila dat zien.",
        well="Mama belde zelf de politie. Papa ging weg toen zij dat vroeg. Oom Karim komt elke dag "
        "even langs. De meisjes slapen graag bij oma.",
        fails="Lukt een afspraak niet? Dan belt Sanne Veilig Thuis. Dat vertelt zij eerst aan jullie, "
        "als dat veilig is.",
        child="Noor wil dat papa niet meer schreeuwt. Zij wil hem wel blijven zien.",
        explained_by="Sanne, met tekeningen",
        evaluate=-19,
        clock="15:30",
        conditions=(
            MustHold("Niemand slaat of schopt. Ook niet als er ruzie is.",
                     SetBy.VEILIG_THUIS, 46, "VT-3317"),
            MustHold("Vader is na 20.00 uur niet in het huis van moeder.",
                     SetBy.VEILIG_THUIS, 46, "VT-3317"),
            MustHold("De meisjes slapen elke nacht rustig.", SetBy.TEAM, 41),
        ),
        agreements=(
            Agreed("Dan gaat hij naar buiten en belt hij oom Karim.", "Daan", "oom Karim",
                   "elke avond", "Daan merkt dat hij boos wordt", 1),
            Agreed("Hij brengt de meisjes om 18.30 uur terug en rijdt meteen door.", "Daan", "Esmée",
                   "elke keer", "Noor en Mila zijn bij papa geweest", 2, "bij de voordeur"),
            Agreed("Dan doet zij niet open en belt zij Karim. Daarna belt zij Sanne.", "Esmée",
                   "Sanne", "elke week", "Daan staat ’s avonds voor de deur", 2),
            Agreed("Hij belt om 19 uur en vraagt aan mama én aan Noor hoe het gaat.", "Karim",
                   "Sanne", "elke week", "", 1),
        ),
        signs=(
            Sign("Daan", "Hij stuurt veel berichten achter elkaar.",
                 "Esmée antwoordt niet. Zij belt Karim. Karim belt Daan."),
            Sign("Noor", "Zij wil niet slapen en vraagt of de deur op slot is.",
                 "Mama loopt samen met Noor langs de deuren. Is Noor dan nog bang, dan belt mama oma."),
        ),
        helpers=(
            Helper("Karim", "broer van mama", "Belt elke avond om 19 uur.", "06-0000 0114"),
            Helper("Riet", "buurvrouw", "Noor mag altijd aanbellen, ook laat."),
        ),
        given_to="Mama, papa en oom Karim. Noor heeft haar eigen bladzijde.",
    ),
    PlanAnswer(41, "Esmée", Answer.AGREES, Way.SIGNED, hour=15),
    PlanAnswer(40, "Daan", Answer.REMARK, Way.SPOKEN, "oom Karim",
               "Ik vind 20.00 uur vroeg. Ik houd me eraan.", hour=17),
    Checked(34, 1, ConditionStatus.MET, "oom Karim", "Geen ruzie gezien of gehoord."),
    Checked(34, 2, ConditionStatus.MET, "moeder", "Daan was steeds om 18.30 uur weg.", hour=11),
)

SECOND_PLAN = (
    Evaluated(
        27,
        present="mama, papa, oom Karim, Sanne",
        kept=((YES, ""), (PARTLY, "Eén keer kwam papa binnen voor koffie. Mama vond dat goed."),
              (YES, ""), (YES, "Noor vindt het fijn dat Karim belt.")),
        scores=(
            Score("Esmée", 4, "Het is rustig, maar ik slaap slecht als hij in de buurt is."),
            Score("Daan", 7, "Er is niets meer gebeurd."),
            Score("Noor", 2, "Papa kan nog steeds boos worden. Zij koos het beertje met de deken."),
            Score("Sanne Verhagen", 4, "Twee weken zonder geweld. De afspraken zijn nog nieuw.",
                  ScorerKind.PROFESSIONAL),
        ),
        decision=Decision.GO_ON,
        why="De afspraken helpen. Wij maken duidelijker wat er gebeurt bij het brengen en halen.",
        next=-9,
        hour=15.5,
    ),
    NextVersion(26, agreements=(
        Agreed("Zij speelt dan even bij buurvrouw Riet.", "Noor", "Riet", "elke keer",
               "Mama en papa moeten iets bespreken", 3),
    )),
    Checked(20, 1, ConditionStatus.MET, "oom Karim", "Elke avond gebeld. Geen geweld.", hour=9),
)

CONCERN_AGAIN = (
    Signal(
        16, TOLD, "Noor viel op school in slaap op het kussen in de leeshoek. Zij zei: ik moest opletten "
        "of de deur dicht bleef.",
        "juf Ans, aan de telefoon", ("Noor",), (WITNESS,), "basisschool De Vlonder", before=1,
        time="10:40", meldcode=True, hour=9.5,
    ),
    Signal(
        16, SEEN, "Noor schrok van de deurbel en ging achter haar moeder staan. Mila huilde.", "",
        ("Noor", "Mila"), (WITNESS,), "thuis aan de Venstraat", time="16:10", meldcode=True, hour=17,
    ),
    Signal(
        15, SAID, "Papa zei dat mama het weer had verpest. Toen gooide hij zijn telefoon.",
        "Noor, alleen met Sanne", ("Noor", "Daan"), (WITNESS, PHYSICAL), "school, kamer van de intern "
        "begeleider", time="13:20", meldcode=True, hour=15,
    ),
    Kindcheck(15, "Kindcheck gedaan met moeder. Noor en Mila wonen bij haar. Zij krijgt hulp van haar "
              "broer en haar moeder. Zij is niet zwanger. Vader heeft geen andere kinderen.", hour=16),
    StepDone(15, 1, SignalsChoice.GO_ON, hour=16.2),
    Consult(
        14, ConsultedRole.VEILIG_THUIS, VT_NAME,
        "Vader houdt zich bijna altijd aan de afspraken, maar Noor slaapt niet. Wat is er nodig?",
        "Praat eerst apart met moeder, dan apart met vader. Vraag Noor niet om te kiezen. Kijk binnen "
        "twee weken of de tweede voorwaarde echt gehaald wordt.",
        "Gesprek met moeder plannen, daarna met vader.", ORGANISATION, True, hour=11,
    ),
    Consult(
        14, ConsultedRole.ATTENTION_OFFICER, "Aysel Demir",
        "Hoe praat ik met vader zonder dat moeder daar last van krijgt?",
        "Spreek hem op ons kantoor, niet thuis. Begin met wat juf Ans zag. Noem moeder niet als bron.",
        "Vader uitnodigen op kantoor.", hour=13,
    ),
    StepDone(14, 2, hour=14),
    Talk(
        9, "Moeder herkent dat Noor slecht slaapt. Zij zegt dat Daan twee keer na acht uur belde en "
        "boos klonk. Zij wil dat hij een cursus voor agressie volgt. Zij vindt het goed dat wij met "
        "school praten.",
        ("Esmée",), "Sanne Verhagen", hour=10.5,
    ),
    Talk(
        8, "Noor tekende het huis met een groot slot. Zij zegt dat zij papa lief vindt en dat hij eng "
        "doet als hij schreeuwt. Zij wil dat oom Karim erbij is als papa haar haalt.",
        ("Noor",), "Sanne Verhagen", ChildSeen.ALONE, hour=13.5,
    ),
    MeldcodeNext(8, "Gesprek met vader op kantoor", due=1, hour=14),
)

THIRD_PLAN = (
    Evaluated(
        12,
        present="mama, papa, oom Karim, Sanne",
        kept=((YES, ""), (YES, ""), (YES, ""), (PARTLY, "Karim was een week op vakantie."),
              (YES, "Noor vroeg er zelf om.")),
        scores=(
            Score("Esmée", 6, "Ik durf weer boven te slapen."),
            Score("Daan", 8, "Ik houd me aan alles."),
            Score("Noor", 4, "Het is rustiger. Zij let ’s nachts nog wel op de deur."),
            Score("Sanne Verhagen", 5, "De afspraken lukken meestal. Noor slaapt nog slecht.",
                  ScorerKind.PROFESSIONAL),
        ),
        decision=Decision.ADJUST,
        why="Noor wil dat iemand erbij is als papa haar haalt. Dat spreken we nu af.",
        next=2,
        hour=15.5,
    ),
    NextVersion(11, child="Noor wil dat oom Karim erbij is als papa haar haalt. Zij wil slapen zonder "
                "dat zij op de deur hoeft te letten.", agreements=(
        Agreed("Hij is erbij als papa Noor ophaalt en terugbrengt.", "Karim", "Sanne", "elke week",
               "Noor gaat naar papa", 3, "bij de voordeur van mama"),
    )),
    PlanAnswer(11, "Esmée", Answer.AGREES, Way.SIGNED, hour=16),
    PlanAnswer(10, "Daan", Answer.AGREES, Way.PHONE, hour=12),
    Invited(10, "rob", 10, hour=14),
    Checked(5, 1, ConditionStatus.MET, "oom Karim", "Elke avond gezien. Niemand sloeg of schopte.",
            hour=9),
    Checked(5, 2, ConditionStatus.PARTLY, "moeder", "Vader stond om 20.10 uur nog in de gang. Hij ging "
            "weg toen zij dat vroeg.", hour=9.2),
    NextStep(2, "Juf Ans bellen: hoe slaapt Noor", 1, hour=16),
    Signal(
        0, TOLD, "Daan was gisteren om 20.40 uur weer in huis bij Esmée. De meisjes lagen in bed. Ik "
        "heb geen ruzie gehoord. Ik heb gezegd dat hij weg moest, toen ging hij.",
        "oom Karim, aan de telefoon", ("Daan", "Esmée"), (), "Venstraat", before=1, time="20:40",
        hour=8, meldcode=True,
    ),
    Checked(0, 2, ConditionStatus.NOT_MET, "oom Karim", "Vader was om 20.40 uur in het huis van moeder. "
            "Geen geweld gezien of gehoord.", before=1, hour=8.1),
)

VAN_ROOIJ = Story(
    "Van Rooij", "Noord", "sanne", 46,
    "Veilig Thuis draagt over na een melding van de politie. Vader pakte moeder bij de hals. Noor en "
    "Mila stonden op de trap.",
    PEOPLE, HOUSES, START + FIRST_PLAN + SECOND_PLAN + CONCERN_AGAIN + THIRD_PLAN,
    phase=Phase.DIRECT, next_step="Eerste gesprek met vader en moeder apart", next_on=-28,
)
