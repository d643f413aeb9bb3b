"""Team Noord: families that just came, wait, were offered, or are closed."""

from cases.enums import Phase, UnsafetyForm
from demo_region import telling as t
from demo_region import telling_meldcode as m
from demo_region import telling_plan as p

MELNYK = t.Story(
    "Melnyk", "Noord", "ruud", 22,
    "De opvang voor mensen uit Oekraïne belde. Moeder slaat de oudste als hij te laat thuiskomt.",
    (
        t.Someone("Artem", t.CHILD, 14),
        t.Someone("Daryna", t.CHILD, 8),
        t.Someone("Oksana", t.MOTHER, 37, phone="06-0000 0251"),
        t.Someone("Iryna", t.GRANDPARENT, 63, note="oma", houses=(0,)),
    ),
    (t.House("opvang", "Kloosterhof", "kamer 12", "5598 AE", "Vennendijk", "Oude Dorp"),),
    (
        t.Signal(8, t.TOLD, "Oksana sloeg Artem met een riem op zijn rug. Daryna vertelde het in de "
                 "speelzaal.",
                 "begeleider van de opvang", ("Artem", "Oksana"), (UnsafetyForm.PHYSICAL_ABUSE,),
                 "opvang", before=1,
                 meldcode=True),
        t.Signal(7, t.SEEN, "Artem had een rode streep op zijn onderarm. Hij wilde niet zeggen hoe die "
                 "kwam.", "", ("Artem",),
                 (UnsafetyForm.PHYSICAL_ABUSE,), "op school", meldcode=True),
        m.Kindcheck(7, "Kindcheck gedaan: twee kinderen, moeder en oma zorgen samen. Vader is in "
                    "Oekraïne.", hour=14),
        m.StepDone(7, 1, m.SignalsChoice.GO_ON, hour=14.2),
        t.NextStep(6, "Artem zien op school, met tolk", 2, hour=9),
        m.MeldcodeNext(6, "Overleg met Veilig Thuis over het gesprek met tolk", due=-1),
    ),
    next_step="Tolk regelen en kennismaken", next_on=-10, substitute="noa",
)

SMITS = t.Story(
    "Smits", "Noord", "ruud", 35,
    "De verloskundige belde. Moeder is zeven maanden zwanger en gebruikt nog wiet.",
    (
        t.Someone("Baby", t.CHILD, -2, note="ongeboren kind"),
        t.Someone("Demi", t.MOTHER, 20, phone="06-0000 0261"),
        t.Someone("Rick", t.FATHER, 23, "Claes"),
        t.Someone("Yvonne", t.GRANDPARENT, 46, note="oma, moeder van Demi", houses=()),
    ),
    (t.House("", "Vlierstraat", "9a", "5598 BD", "Vennendijk", "Het Ven"),),
    (
        t.Signal(34, t.TOLD, "Demi rookt elke dag wiet. Zij kwam twee keer niet op de controle. De "
                 "baby groeit te weinig.",
                 "verloskundige Van Es", ("Baby", "Demi"), (UnsafetyForm.UNBORN,), "praktijk", before=1),
        p.Plan(
            20,
            happened="Demi rookt wiet terwijl zij zwanger is. De baby groeit te weinig.",
            afraid="Wij zijn bang dat de baby te vroeg of ziek geboren wordt.",
            well="Demi wil stoppen. Oma Yvonne gaat mee naar de verloskundige.",
            fails="Mist Demi twee controles? Dan praten wij met de verloskundige en Veilig Thuis.",
            child_missing="De baby is nog niet geboren.",
            evaluate=4,
            conditions=(p.MustHold("Demi gaat naar elke controle.", p.SetBy.TEAM, 20),),
            agreements=(
                p.Agreed("Zij gaat mee naar elke controle.", "Yvonne", "verloskundige Van Es",
                         "elke twee weken", "", 1),
                p.Agreed("Dan belt zij Yvonne of gaat zij wandelen.", "Demi", "Yvonne", "elke dag",
                         "Demi wil wiet roken"),
            ),
            signs=(p.Sign("Demi", "Zij neemt haar telefoon niet op.", "Yvonne gaat langs en belt Ruud."),),
            helpers=(p.Helper("Yvonne", "oma", "Gaat mee en koopt wat de baby nodig heeft."),),
            given_to="Demi, Rick en oma.",
        ),
        p.PlanAnswer(20, "Demi", hour=15),
        p.PlanAnswer(20, "Rick", p.Answer.NOT_ASKED, hour=15.2),
        p.Checked(6, 1, p.ConditionStatus.MET, "verloskundige Van Es",
                  "Twee controles, beide keren met oma."),
        t.NextStep(6, "Kraamzorg en oppas na de geboorte regelen", 8),
    ),
    next_step="Gesprek met de verloskundige", next_on=-20, substitute="sanne",
)

OUALI = t.Story(
    "Ouali", "Noord", "noa", 95,
    "Moeder vroeg hulp. Haar zoon van zestien slaat de deur in en bedreigt haar.",
    (
        t.Someone("Bilal", t.CHILD, 16, bsn=True),
        t.Someone("Naima", t.MOTHER, 44, phone="06-0000 0271"),
        t.Someone("Amir", t.CHILD, 11),
    ),
    (t.House("", "Wilgenhof", "22", "5598 CR", "Vennendijk", "Hoge Akkers"),),
    (
        t.Signal(94, t.SAID, "Bilal zei dat hij mij van de trap duwt als ik geen geld geef.", "moeder",
                 ("Bilal", "Naima"), (UnsafetyForm.PARENT_ABUSE,), "op kantoor", before=1),
        t.NewPhase(40, Phase.STABLE, "Geen dreiging meer sinds Bilal bij het jongerenwerk komt."),
        t.Todo(12, "Afspraak bij de schuldhulp regelen met moeder", due=-3),
        t.NextStep(12, "Evalueren hoe het gaat bij het jongerenwerk", 7, hour=11),
    ),
    next_step="Praten met Bilal bij het jongerenwerk", next_on=-30, substitute="ruud",
)

COENEN = t.Story(
    "Coenen", "Noord", "noa", 2,
    "De buschauffeur van het schoolvervoer belde. Milan stapte huilend in en had een kapotte bril.",
    (
        t.Someone("Milan", t.CHILD, 9),
        t.Someone("Wendy", t.MOTHER, 33),
        t.Someone("Ramon", t.STEP_PARENT, 36, "van Erp"),
    ),
    (t.House("", "Bremstraat", "3", "5598 EG", "Vennendijk", "De Hutten"),),
    (
        t.Signal(1, t.TOLD, "Milan huilde in de bus. Zijn bril was gebroken. Hij zei: dat deed Ramon "
                 "omdat ik te laat was.",
                 "chauffeur van het schoolvervoer", ("Milan", "Ramon"), (UnsafetyForm.PHYSICAL_ABUSE,), "bus",
                 meldcode=True, hour=11),
        m.MeldcodeNext(1, "Overleg met Aysel Demir", due=1, hour=12),
    ),
    next_step="School bellen", next_on=1,
)

DE_VRIES = t.Story(
    "De Vries", "Noord", "", 8,
    "Veilig Thuis kreeg een melding van de politie over ruzie tussen ouders waar de kinderen bij waren.",
    (
        t.Someone("Luuk", t.CHILD, 5),
        t.Someone("Sophie", t.CHILD, 2),
        t.Someone("Kim", t.MOTHER, 30),
        t.Someone("Sander", t.FATHER, 32),
    ),
    (t.House("", "Roggeveld", "41", "5598 DB", "Vennendijk", "Hoge Akkers"),),
    (
        t.Offered(6, "Veilig Thuis De Vennen", "VT-4166",
                  "Twee keer politie aan de deur in een maand. Ouders zijn bereid "
                  "tot gesprek. Voorwaarde: geen geweld waar de kinderen bij zijn.", hour=14),
    ),
    status=t.CaseStatus.OFFERED, watched_by=t.WatchedBy.VEILIG_THUIS,
)

KUIPER = t.Story(
    "Kuiper", "Noord", "", 11,
    "De huisarts verwees. Vader is gevallen en kan niet voor zijn twee kinderen zorgen; moeder werkt "
    "in Duitsland.",
    (
        t.Someone("Sverre", t.CHILD, 7),
        t.Someone("Juul", t.CHILD, 4),
        t.Someone("Ben", t.FATHER, 48, phone="06-0000 0281"),
        t.Someone("Anke", t.MOTHER, 45, "Lang", houses=()),
    ),
    (t.House("", "Waterpoort", "6", "5598 AB", "Vennendijk", "Oude Dorp"),),
    (
        t.Signal(10, t.TOLD, "Ben ligt met een gebroken been op de bank. De kinderen eten elke dag "
                 "brood.", "huisarts De Wild",
                 ("Ben", "Sverre", "Juul"), (UnsafetyForm.PHYSICAL_NEGLECT,), "thuis", before=1, hour=12),
    ),
    next_step="Iemand kiezen die dit gezin begeleidt", next_on=0,
)

NOWAK = t.Story(
    "Nowak", "Noord", "", 17,
    "Moeder vraagt opvoedhulp. Kacper luistert niet en moeder schreeuwt vaak.",
    (
        t.Someone("Kacper", t.CHILD, 6),
        t.Someone("Magda", t.MOTHER, 29, phone="06-0000 0291"),
        t.Someone("Tomasz", t.FATHER, 31),
    ),
    (t.House("", "Molenpad", "15", "5598 BH", "Vennendijk", "Het Ven"),),
    status=t.CaseStatus.WAITING, next_step="Kijken of het gezin nog wil wachten", next_on=6,
)

HERMANS = t.Story(
    "Hermans", "Noord", "ruud", 400,
    "School belde over blauwe plekken op de benen van Jop.",
    (
        t.Someone("Jop", t.CHILD, 8, bsn=True),
        t.Someone("Nicole", t.MOTHER, 37, phone="06-0000 0301"),
        t.Someone("Patrick", t.FATHER, 40),
    ),
    (t.House("", "Tuinwijk", "88", "5598 GD", "Vennendijk", "De Hutten"),),
    (
        t.Signal(399, t.TOLD, "Jop had blauwe plekken op beide schenen.", "juf Carla", ("Jop",),
                 (UnsafetyForm.PHYSICAL_ABUSE,),
                 "school", meldcode=True),
        m.StepDone(398, 1, m.SignalsChoice.GO_ON),
        m.Consult(398, m.ConsultedRole.ATTENTION_OFFICER, "Aysel Demir", "Passen de plekken bij vallen?",
                  "Vraag waar hij sport en of de plekken op een rij zitten.", hour=11),
        m.StepDone(397, 2),
        m.Talk(396, "Ouders laten een filmpje zien van de judotraining. Jop zegt dat hij daar valt.",
               ("Jop", "Nicole"),
               "vader, Ruud Kok", m.ChildSeen.SPOKEN),
        m.StepDone(396, 3, hour=11),
        m.Weighed(395, {1: ("nee", "De trainer bevestigt dat Jop op de mat valt, en de plekken passen "
                            "daarbij.")}),
        m.StepDone(395, 4, hour=11),
        m.MeldcodeClosed(395, m.ClosedHow.EXPLAINED, "Besproken met ouders en school. Zij vinden het "
                         "goed dat wij stoppen.",
                         hour=12),
        t.NewPhase(394, Phase.AFTERCARE, "Alleen nog een gesprek over naschoolse opvang."),
        t.Closed(330, "Besproken met ouders en school. Nazorg: de intern begeleider belt na drie maanden."),
    ),
    next_step="Gesprek met ouders", next_on=-230,
)

SCHOUTEN = t.Story(
    "Schouten", "Noord", "noa", 480,
    "Moeder en drie kinderen sliepen bij een vriendin na ruzie met de nieuwe partner.",
    (
        t.Someone("Timo", t.CHILD, 12),
        t.Someone("Sara", t.CHILD, 9),
        t.Someone("Wies", t.CHILD, 5),
        t.Someone("Miranda", t.MOTHER, 36),
    ),
    (t.House("", "Kastanjehof", "51", "5598 CP", "Vennendijk", "Hoge Akkers"),),
    (
        p.Plan(
            470,
            happened="De vriend van mama gooide de tv om. Mama en de kinderen gingen weg.",
            afraid="Wij zijn bang dat hij terugkomt en boos is.",
            well="Mama heeft zelf een veilige plek gezocht.",
            fails="Komt hij toch? Dan belt mama 112.",
            child="De kinderen willen weer in hun eigen bed slapen.",
            evaluate=-312,
            conditions=(p.MustHold("Hij komt niet in huis.", p.SetBy.TEAM, 470),),
            agreements=(p.Agreed("Dan doet zij de deur op slot en belt zij.", "Miranda", "Noa", "elke week",
                                 "Hij staat voor de deur", 1),),
            signs=(p.Sign("Miranda", "Zij krijgt berichten van hem.", "Zij laat ze aan Noa zien."),),
            helpers=(p.Helper("Sandra", "vriendin", "Bij haar kunnen zij slapen."),),
            given_to="Mama.",
        ),
        p.Evaluated(
            440, "mama, Noa",
            kept=((p.YES, "Niet nodig geweest."),),
            scores=(p.Score("Miranda", 9, "Hij is verhuisd naar een andere provincie."),),
            decision=p.Decision.CLOSE, why="De man is weg en mama heeft haar leven weer op orde.",
        ),
        t.NewPhase(430, Phase.AFTERCARE, "Nog een half jaar een telefoontje per maand."),
        t.Closed(250, "Nazorg is klaar. Mama weet dat zij altijd mag bellen."),
    ),
    next_step="Gesprek met moeder", next_on=-320,
)

OTHERS = (MELNYK, SMITS, OUALI, COENEN, DE_VRIES, KUIPER, NOWAK, HERMANS, SCHOUTEN)
