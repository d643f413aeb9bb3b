"""What of a version reaches the family, ready for paper (domain.md 3.6).

Left out: BSN, secret addresses, how conditions are judged, who told what, scores, reasons of the
team, people who may not be named, and what someone else thinks of the plan.
"""

from dataclasses import dataclass, field

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


@dataclass
class Agreed:
    """An agreement in short sentences."""

    number: int
    when: str
    then: str
    who: str
    checks: str
    where: str


@dataclass
class FamilyCopy:
    version: PlanVersion
    family_name: str
    team: str
    happened: str
    worried: str
    going_well: str
    if_it_fails: str
    child: str
    child_asked_by: str
    conditions: list[tuple[str, str]] = field(default_factory=list)
    phases: list[tuple[str, list[Agreed]]] = field(default_factory=list)  # in family words
    signs: list[dict] = field(default_factory=list)
    helpers: list[dict] = field(default_factory=list)
    place: str = ""
    readers: list[str] = field(default_factory=list)
    signers: list[dict] = field(default_factory=list)


def copy_for_family(version: PlanVersion) -> FamilyCopy:
    """Return what the family gets of a version, without anything that may not be on paper."""
    clean = redactor_of(with_rows(version))
    return FamilyCopy(
        version=version,
        family_name=version.case.family_name,
        team=version.case.team.name,
        happened=clean(version.what_happened),
        worried=clean(version.worried_that),
        going_well=clean(version.going_well),
        if_it_fails=clean(version.if_it_fails),
        child=clean(version.child_part),
        child_asked_by=clean(version.child_explained_by),
        conditions=[(clean(c.text), c.get_set_by_display()) for c in version.conditions.all()],
        phases=_phases(version, clean),
        signs=_signs(version, clean),
        helpers=_helpers(version, clean),
        place=clean(version.evaluation_place),
        readers=[line.strip() for line in clean(version.given_to).splitlines() if line.strip()],
        signers=_signers(version),
    )


def _phases(version, clean: Redactor):
    return [
        (PHASE_WORDS[phase], [_agreed(one, clean) for one in agreements])
        for phase, agreements in agreements_by_phase(version)
    ]


def _agreed(one, clean) -> Agreed:
    return Agreed(
        number=one.order,
        when=clean(one.situation),
        then=clean(one.behaviour),
        who=clean(one.doer_text),
        checks=clean(one.checker_text),
        where=clean(one.place_time),
    )


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


def _signers(version):
    """A line for each parent and each other who said yes; never that somebody said no."""
    answers = {one.key: one for one in last_answers(version)}
    signers = [
        {"name": person.full_name, "agreed_on": _agreed_on(answers.pop(str(person.pk), None))}
        for person in version.case.family.people.children_first()
        if person.is_parent
    ]
    others = [one for one in answers.values() if one.answer in YES]
    return signers + [{"name": one.who, "agreed_on": one.on} for one in others]


def _agreed_on(answer):
    return answer.on if answer and answer.answer in YES else None
