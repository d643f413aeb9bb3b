"""Much more of everything: forty families beside the first, and a long history in the first."""

from datetime import timedelta

from cases import actions as case_actions
from consultations.actions import bring_in
from consultations.enums import Urgency
from meldcode import actions as meldcode_actions
from safety_plans import actions as plan_actions
from safety_plans.models import Agreement, PlanHelper, PlanVersion, WarningSign
from tests.cast import make_user
from tests.meldcode.helpers import a_signal, entry, next_step, started
from tests.safety_plans.making import issued, looked_back, score, soon, today, write

FAMILIES, ROWS = 40, 12


def add_crowd(world):
    add_people(world.cast)
    for number in range(FAMILIES):
        add_family(world.cast, f"Groot {number}")
    deepen(world)


def add_people(cast):
    for number in range(ROWS):
        make_user(f"collega{number}", "Co", f"Collega {number}", "worker", [cast.noord])


def add_family(cast, name):
    """A family of Sanne with a plan in force and a draft, a meldcode, a task and a spreekuur."""
    case, sanne = cast.family(name), cast.sanne
    bring(case, sanne)
    add_task(case, sanne)
    meldcode = started(case, sanne)
    meldcode_actions.record_report(meldcode=meldcode, fields={}, by=sanne)
    next_step(meldcode, sanne)
    plan_actions.start_next_version(version=issued(case, sanne), by=sanne)


def bring(case, by):
    words = {"question": "Wat nu?", "why_today": "Morgen is het gesprek."}
    return bring_in(case=case, urgency=Urgency.RED, by=by, **words)


def add_task(case, by, text="School bellen"):
    return case_actions.add_task(
        case=case, text=text, owner=by, due_on=today() - timedelta(days=1), by=by
    )


def deepen(world):
    """Many rows of each kind in one family; its plan is evaluated and goes on in a next version."""
    case, sanne = world.case, world.cast.sanne
    for number in range(ROWS):
        a_signal(case, sanne)
        add_task(case, sanne, f"Taak {number}")
        case_actions.complete_task(task=add_task(case, sanne), result="", by=sanne)
        entry(world.meldcode, 2, sanne, advice="Ga in gesprek.")
        meldcode_actions.record_report(meldcode=world.meldcode, fields={}, by=sanne)
        add_rows(world.draft, number, sanne)
    go_on(world)


def add_rows(draft, number, by):
    rows = {
        Agreement: {"behaviour": f"Afspraak {number}", "doer": "mama"},
        WarningSign: {"what_you_see": "Hard praten", "what_then": "Naar buiten"},
        PlanHelper: {"name": f"Tante {number}", "may_be_named": True},
    }
    for model, fields in rows.items():
        plan_actions.add_part(version=draft, model=model, fields=fields, by=by)


def go_on(world):
    """Evaluate the plan, give out its next version, and begin a third."""
    sanne, scores = world.cast.sanne, [score("mama", 6), score("papa", 4), score("Noor", 5)]
    version = PlanVersion.objects.get(pk=world.version.pk)
    plan_actions.evaluate(version=version, new=looked_back(version, scores=scores), by=sanne)
    draft = write(world.draft, "evaluatiedatum", sanne, evaluation_on=soon())
    world.hold(plan_actions.issue(version=draft, by=sanne))
