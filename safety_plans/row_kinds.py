"""The four kinds of rows that a draft is built from: path, words and form of each."""

from dataclasses import dataclass

from safety_plans.forms import AgreementForm, ConditionForm, HelperForm, SignForm
from safety_plans.models import Agreement, Condition, PlanHelper, WarningSign


@dataclass(frozen=True)
class RowKind:
    """`name` is the url name, `slug` stands in the path, `another` on the button."""

    name: str
    slug: str
    title: str
    intro: str
    one: str
    another: str
    model: type
    form: type
    with_related: tuple[str, ...] = ()

    def of(self, version):
        rows = self.model.objects.filter(version=version)
        return list(rows.select_related(*self.with_related)) if self.with_related else list(rows)


_ALL = (
    RowKind(
        name="conditions",
        slug="voorwaarden",
        title="Dit moet altijd goed gaan",
        intro="De voorwaarden: het minste dat altijd goed moet gaan. Wie stelt ze?",
        one="Voorwaarde",
        another="Nog een voorwaarde",
        model=Condition,
        form=ConditionForm,
    ),
    RowKind(
        name="agreements",
        slug="afspraken",
        title="Wat spreken wij af",
        intro="Wie doet wat, wanneer, en wie kijkt of het lukt?",
        one="Afspraak",
        another="Nog een afspraak",
        model=Agreement,
        form=AgreementForm,
        with_related=("doer_person", "condition"),
    ),
    RowKind(
        name="signs",
        slug="signalen",
        title="Waar letten wij op en wat doen we dan",
        intro="Waaraan merken jullie vroeg dat het misgaat, en wat doet iedereen dan?",
        one="Signaal",
        another="Nog een signaal",
        model=WarningSign,
        form=SignForm,
        with_related=("person",),
    ),
    RowKind(
        name="helpers",
        slug="netwerk",
        title="Wie helpt",
        intro="Mensen om het gezin heen die helpen om het veilig te houden.",
        one="Iemand die helpt",
        another="Nog iemand",
        model=PlanHelper,
        form=HelperForm,
        with_related=("person",),
    ),
)
ROW_KINDS: dict[str, RowKind] = {kind.name: kind for kind in _ALL}
