"""The paper of an issued version is what the family got, whatever changes around it (R8, R17)."""

import pytest

from cases.models import Family, Household, Person
from safety_plans import actions
from safety_plans.models import Agreement, PlanHelper, PlanVersion, WarningSign
from tests.safety_plans.making import draft, issued, today, write
from tests.safety_plans.test_paper import paper

pytestmark = pytest.mark.django_db


def with_people_of_the_family(cast):
    """A concept that names people by choosing them from the list."""
    version = draft(cast.family(), cast.sanne)
    daan, karim = (version.case.family.people.get(given_name=name) for name in ("Daan", "Karim"))
    rows = [
        (Agreement, {"behaviour": "Hij gaat naar buiten.", "doer_person": daan}),
        (WarningSign, {"what_you_see": "Hij zegt niets.", "person": daan}),
        (PlanHelper, {"does": "Komt langs.", "person": karim, "may_be_named": True}),
    ]
    for model, fields in rows:
        actions.add_part(version=version, model=model, fields=fields, by=cast.sanne)
    return version


def says_yes(version, by, **who):
    fields = {"answer": "akkoord", "on": today(), "way": "mondeling", **who}
    return actions.record_agreeing(version=version, fields=fields, by=by)


def rename_everybody(case):
    Person.objects.filter(family=case.family).update(given_name="Anders", surname="Heet")
    Family.objects.filter(pk=case.family_id).update(name="Heel Anders")
    type(case.team).objects.filter(pk=case.team_id).update(name="Team Andersom")


def test_people_who_come_or_are_renamed_later_change_nothing(cast):
    version = actions.issue(version=with_people_of_the_family(cast), by=cast.sanne)
    before = paper(version)
    assert "Daan" in before
    assert "Karim" in before
    rename_everybody(version.case)
    Person.objects.create(
        family=version.case.family, given_name="Nieuwe", surname="Vader", role="father"
    )
    after = paper(PlanVersion.objects.get(pk=version.pk))
    assert after == before


def test_a_concept_goes_on_following_its_people(cast):
    version = with_people_of_the_family(cast)
    rename_everybody(version.case)
    text = paper(actions.issue(version=PlanVersion.objects.get(pk=version.pk), by=cast.sanne))
    assert "Gezin Heel Anders" in text
    assert "Daan" not in text


def test_who_says_yes_later_is_filled_in_behind_the_same_name(cast):
    version = issued(cast.family(), cast.sanne)
    mother = version.case.family.people.get(given_name="Esmée")
    assert "Zei ja" not in paper(version)
    says_yes(version, cast.sanne, person=mother)
    says_yes(version, cast.sanne, person=version.case.family.people.get(given_name="Karim"))
    says_yes(version, cast.sanne, name="oma Riet")
    before = paper(version)
    assert before.count("Zei ja") == 3
    assert "oma Riet" in before
    rename_everybody(version.case)
    assert paper(PlanVersion.objects.get(pk=version.pk)) == before


def test_an_address_that_becomes_secret_later_is_left_out(cast):
    version = draft(cast.family(), cast.sanne)
    write(version, "waarom", cast.sanne, what_happened="Het was op de Molenweg 12.")
    version = actions.issue(version=version, by=cast.sanne)
    assert "Molenweg 12" in paper(version)
    Household.objects.filter(family=version.case.family).update(is_secret=True)
    text = paper(PlanVersion.objects.get(pk=version.pk))
    assert "Molenweg" not in text
    assert "(adres is geheim)" in text


def test_an_address_that_was_secret_stays_out_when_the_house_is_gone(cast):
    version = draft(cast.family(), cast.sanne)
    Household.objects.filter(family=version.case.family).update(is_secret=True)
    write(version, "waarom", cast.sanne, what_happened="Het was op de Molenweg 12.")
    version = actions.issue(version=version, by=cast.sanne)
    Household.objects.filter(family=version.case.family).update(street="Dorpsweg", is_secret=False)
    assert "Molenweg" not in paper(PlanVersion.objects.get(pk=version.pk))
    assert "Molenweg" not in str(version.paper)


def test_a_concept_has_no_paper_of_its_own(cast):
    version = issued(cast.family(), cast.sanne)
    assert version.paper["family_name"] == "Gezin Van Rooij"
    assert actions.start_next_version(version=version, by=cast.sanne).paper is None
