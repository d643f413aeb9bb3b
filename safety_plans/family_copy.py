"""What of a version reaches the family, ready for paper (domain.md 3.6).

Left out: BSN, secret addresses, how conditions are judged, who told what, scores, reasons of the
team, people who may not be named, and what someone else thinks of the plan.
"""

from django.utils.translation import gettext_lazy

from cases.enums import Phase
from safety_plans.enums import Answer
from safety_plans.loading import with_rows
from safety_plans.models import PlanVersion
from safety_plans.reading import agreements_by_phase, last_answers
from safety_plans.redaction import Redactor, redactor_of

YES = (Answer.AGREES, Answer.REMARK)
PHASE_WORDS = {
    Phase.DIRECT: gettext_lazy("Nu meteen"),
    Phase.STABLE: gettext_lazy("De komende tijd"),
    Phase.RECOVERY: gettext_lazy("Later"),
    Phase.AFTERCARE: gettext_lazy("Als de hulp stopt"),
}


def copy_for_family(version: PlanVersion) -> dict:
    """Return what the family gets of a version, without anything that may not be on paper.

    Of an issued version that is what was written down when it was issued (R8). Two things are of
    today: who said yes since, and an address that became secret since is left out (R17).
    """
    copy = version.paper or paper_of(version)
    signers = _signers(copy["signers"], version)
    return redactor_of(version).everywhere({**copy, "signers": signers})


def paper_of(version: PlanVersion) -> dict:
    """Return all that stands on the paper as it is now, in values that JSON can hold."""
    clean = redactor_of(with_rows(version))
    return {
        "family_name": version.case.family_name,
        "team": version.case.team.name,
        "happened": clean(version.what_happened),
        "worried": clean(version.worried_that),
        "going_well": clean(version.going_well),
        "if_it_fails": clean(version.if_it_fails),
        "child": clean(version.child_part),
        "child_asked_by": clean(version.child_explained_by),
        "conditions": [[clean(c.text), c.get_set_by_display()] for c in version.conditions.all()],
        "phases": _phases(version, clean),
        "signs": _signs(version, clean),
        "helpers": _helpers(version, clean),
        "place": clean(version.evaluation_place),
        "readers": [line.strip() for line in clean(version.given_to).splitlines() if line.strip()],
        "signers": _lines_for_parents(version),
    }


def _phases(version, clean: Redactor):
    """Return [words of the phase, agreements] in the order of the phases."""
    return [
        [str(PHASE_WORDS[phase]), [_agreed(one, clean) for one in agreements]]
        for phase, agreements in agreements_by_phase(version)
    ]


def _agreed(one, clean):
    return {
        "number": one.order,
        "when": clean(one.situation),
        "then": clean(one.behaviour),
        "who": clean(one.doer_text),
        "checks": clean(one.checker_text),
        "where": clean(one.place_time),
    }


def _signs(version, clean):
    return [
        {"whose": clean(s.whose_text), "see": clean(s.what_you_see), "then": clean(s.what_then)}
        for s in version.warningsigns.all()
    ]


def _helpers(version, clean):
    """Only people who may be named, with the phone that they gave for this."""
    return [
        {
            "name": clean(one.name_text),
            "relation": clean(one.relation_text),
            "does": clean(one.does),
            "phone": clean(one.phone),
        }
        for one in version.planhelpers.all()
        if one.may_be_named
    ]


def _lines_for_parents(version):
    people = version.case.family.people.children_first()
    return [{"key": str(one.pk), "name": one.full_name} for one in people if one.is_parent]


def _signers(lines, version):
    """A line for each parent and each other who said yes; never that somebody said no."""
    yes = {one.key: one for one in last_answers(version) if one.answer in YES}
    parents = [(line["name"], yes.pop(line["key"], None)) for line in lines]
    others = [(one.name, one) for one in yes.values()]
    return [
        {"name": name, "agreed_on": answer.on if answer else None}
        for name, answer in parents + others
    ]
