"""Plans for tests, reached by the real actions."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from safety_plans import actions
from safety_plans.actions import NewEvaluation
from safety_plans.enums import ScorerKind
from safety_plans.models import Agreement, Condition, PlanHelper, WarningSign


def today():
    return timezone.localdate()


def soon(days=14):
    return today() + timedelta(days=days)


def write(version, block, by, **fields):
    version.refresh_from_db()
    return actions.save_block(
        version=version, block=block, fields=fields, seen=version.lock_version, by=by
    )


def draft(case, by):
    """A whole concept, with something in each block."""
    version = actions.start_plan(case=case, by=by)
    write(
        version,
        "waarom",
        by,
        what_happened="Noor had blauwe plekken. Papa zegt dat hij haar vastpakte.",
        worried_that="Wij zijn bang dat Noor pijn krijgt als papa heel boos wordt.",
        going_well="Mama en oma eten elke zondag samen met de meisjes.",
    )
    write(version, "kind", by, child_part="Noor wil dat papa niet meer schreeuwt.")
    write(version, "als-het-niet-lukt", by, if_it_fails="Dan bellen wij Veilig Thuis.")
    write(version, "evaluatiedatum", by, evaluation_on=soon())
    write(version, "bereikbaar", by, contact_name="Sanne Verhagen", contact_phone="0497-123456")
    condition = actions.add_part(
        version=version,
        model=Condition,
        fields={"text": "Niemand slaat of schopt.", "set_by": "veilig_thuis", "set_on": today()},
        by=by,
    )
    actions.add_part(
        version=version,
        model=Agreement,
        fields={
            "situation": "Papa merkt dat hij boos wordt",
            "behaviour": "Dan gaat hij naar buiten en belt hij oom Karim.",
            "doer": "papa",
            "checker": "oom Karim",
            "check_rhythm": "elke avond",
            "condition": condition,
        },
        by=by,
    )
    actions.add_part(
        version=version,
        model=Agreement,
        fields={
            "behaviour": "Oom Karim belt elke avond om 19 uur.",
            "doer": "oom Karim",
            "checker": "Sanne",
            "condition": condition,
        },
        by=by,
    )
    actions.add_part(
        version=version,
        model=WarningSign,
        fields={
            "whose": "papa",
            "what_you_see": "Hij gaat hard praten.",
            "what_then": "Noor gaat naar buurvrouw Ans.",
        },
        by=by,
    )
    actions.add_part(
        version=version,
        model=PlanHelper,
        fields={
            "name": "Oom Karim",
            "relation": "broer van mama",
            "does": "Belt elke avond.",
            "phone": "06-12345678",
            "may_be_named": True,
        },
        by=by,
    )
    version.refresh_from_db()
    return version


def issued(case, by):
    return actions.issue(version=draft(case, by), by=by)


def looked_back(version, *, decision="door", next_on=None, kept="ja", scores=None, **fields):
    """Return what was said at an evaluation of a version, every agreement filled in."""
    return NewEvaluation(
        held_on=today(),
        present="mama, papa, oom Karim",
        decision=decision,
        next_on=next_on or soon(),
        outcomes={one.pk: {"kept": kept, "remark": ""} for one in version.agreements.all()},
        scores=[score("mama", 6)] if scores is None else scores,
        **fields,
    )


def score(who, number, motivation="Het is rustiger in huis.", kind=ScorerKind.FAMILY):
    return {"who": who, "number": Decimal(str(number)), "motivation": motivation, "kind": kind}
