"""The spreekuren of Team Noord, and a short list of the other teams."""

from demo_region import telling_spreekuur as s

LAST = (
    s.Spreekuur(
        "Noord", "tessa",
        ("tessa", "sanne", "ruud", "noa", "aysel", "lotte", "rob"),
        (
            s.Talk(
                "Van Rooij", "sanne", "Is het genoeg als oom Karim elke avond kijkt?",
                "Vader stond deze week om tien over acht nog in de gang.", s.ORANGE, s.CONSENT,
                notes=(
                    (s.PEOPLE, "Noor (7), Mila (3), moeder Esmée, vader Daan in een ander huis, oom Karim."),
                    (s.FACTS, "Eén keer tien minuten te laat weg. Geen geweld gezien. Noor slaapt nog "
                     "slecht."),
                    (s.WEIGHING, "De tweede voorwaarde staat op het randje. Esmée zegt dat zij zich "
                     "veiliger voelt."),
                    (s.NEXT_STEP, "Sanne praat deze week met vader. Karim blijft elke avond bellen."),
                    (s.CHILD, "Noor wil dat Karim erbij is als papa haar haalt."),
                ),
                advice=(
                    s.Advised("Spreek vader op kantoor en zeg wat er gebeurt als het weer misgaat.",
                              by="aysel"),
                    s.Advised("Ik zou nu al met Veilig Thuis bellen. Het is de tweede keer in twee "
                              "weken.", by="rob",
                              dissenting=True),
                ),
                decision="Wij gaan door met het plan. Gaat het nog één keer mis, dan belt Sanne "
                "dezelfde dag Veilig Thuis.",
                decided_by="sanne",
                tasks=(s.Task("Vader uitnodigen op kantoor", "sanne", 1),),
            ),
            s.Talk(
                "De Groot", "sanne", "Wie belt school over het verzuim van Sem?",
                "Sem was deze week twee dagen ziek gemeld door zichzelf.", s.ORANGE,
                notes=(
                    (s.PEOPLE, "Sem (10), moeder Monique, opa Gerrit."),
                    (s.FACTS, "Opa was met vakantie. Sem belde zelf de school."),
                    (s.NEXT_STEP, "School bellen en opa’s vakantie in het plan zetten."),
                ),
                advice=(s.Advised("Vraag wie opa vervangt als hij weg is.", by="lotte"),),
                decision="Sanne belt meester Paul.",
                decided_by="sanne",
                tasks=(s.Task("School bellen over verzuim", "sanne", 0),),
            ),
            s.Talk(
                "Peeters", "ruud", "Kunnen wij afbouwen?", "Al maanden geen geweld.", s.GREEN, s.CONSENT,
                notes=(
                    (s.PEOPLE, "Thijs (13), Roos (9), beide ouders."),
                    (s.FACTS, "Laatste slag meer dan een half jaar geleden. De cursus is klaar."),
                    (s.WEIGHING, "Thijs geeft een 6, ouders een 7."),
                ),
                advice=(s.Advised("Laat Thijs zelf zeggen wat er moet blijven.", by="noa"),),
                decision="Ruud bereidt afbouwen voor en vraagt Thijs wat hij nodig heeft.",
                decided_by="ruud",
                tasks=(s.Task("Plan bijwerken voor het afbouwen", "ruud", 0),),
            ),
            s.Talk(
                "Willems", "noa", "Moeder is al weken niet te bereiken. Wat nu?",
                "Meldcode staat al lang in stap 3.", s.RED,
                notes=(
                    (s.PEOPLE, "Julian (6), moeder Chantal, haar vriend Kevin."),
                    (s.FACTS, "Drie keer niemand open gedaan. Opvang ziet Julian nog elke week."),
                    (s.NEXT_STEP, "Met tweeën langs na schooltijd, en de opvang vraagt moeder om te "
                     "blijven."),
                ),
                advice=(
                    s.Advised("Kijk of het gesprek op de opvang kan. Daar komt zij toch.", by="aysel"),
                    s.Advised("Vergeet niet Julian zelf te zien.", visitor="Wilma Otten"),
                ),
                decision="Noa en Ruud gaan deze week samen langs. Lukt het niet, dan overleggen wij "
                "met Veilig Thuis.",
                decided_by="noa",
                tasks=(s.Task("Afspraak op de opvang maken", "noa", 0, urgent=True),),
            ),
        ),
        visitors=(("Wilma Otten", "Jeugdgezondheidszorg De Vennen", "jeugdverpleegkundige"),),
    ),
)

TODAY = (
    s.Spreekuur(
        "Noord", "tessa",
        ("tessa", "sanne", "ruud", "noa", "aysel", "rob"),
        (
            # Van Rooij and Öztürk are on this list too: a broken condition and acute danger put a
            # family there by themselves.
            s.Talk("Tesfay", "sanne", "Hoe vraag ik door over de plek op de rug?",
                   "Vandaag gesprek met moeder thuis.", s.ORANGE),
            s.Talk("Melnyk", "ruud", "Moeder slaat met een riem. Wat is de eerste stap?",
                   "Morgen overleg met Veilig Thuis.",
                   s.ORANGE),
            s.Talk("Smits", "ruud", "Wat spreken wij af voor na de geboorte?",
                   "Baby komt over twee maanden.", s.GREEN),
        ),
    ),
    s.Spreekuur(
        "Zuid", "hans", ("hans", "karel", "dewi", "marloes", "lotte"),
        (
            s.Talk("Jacobs", "karel", "Hoe praat ik met vader zonder dat Tijn er last van krijgt?",
                   "Gesprek staat deze week.",
                   s.ORANGE),
            s.Talk("Hendrix", "karel", "Twijfel bij afweging 2: meld ik?", "Moeder is bang.", s.RED),
        ),
    ),
    s.Spreekuur(
        "Midden", "inge", ("inge", "samir", "joost"),
        (
            s.Talk("Zieliński", "joost", "Hoe kom ik bij deze vader binnen?", "Stap 3 is overgeslagen.",
                   s.RED),
            s.Talk("Azzouzi", "joost", "Wie zoekt moeder?", "De jongens slapen buiten.", s.RED),
        ),
    ),
)
