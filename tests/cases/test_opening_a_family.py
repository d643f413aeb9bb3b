import pytest

from audit.models import Event
from cases.models import Case

pytestmark = pytest.mark.django_db


def test_opening_makes_family_people_case_and_holder(cast):
    case = cast.family("Van Rooij")
    assert case.family_name == "Gezin Van Rooij"
    assert case.family.people.count() == 5
    assert case.watches.get(until__isnull=True).holder == cast.sanne
    event = Event.objects.get(code="cases.opened")
    assert (event.actor_name, event.case_id) == ("Sanne Verhagen", case.pk)


def test_two_families_get_two_numbers(cast):
    first, second = cast.family(), cast.family("Bakker")
    assert int(second.number[-5:]) == int(first.number[-5:]) + 1


def test_only_the_own_team_sees_it(cast):
    case = cast.family()
    seen_by = {
        user.username: Case.objects.visible_to(user).filter(pk=case.pk).exists()
        for user in (
            cast.sanne,
            cast.ruud,
            cast.tessa,
            cast.aysel,
            cast.karel,
            cast.rob,
            cast.fleur,
            cast.bram,
        )
    }
    assert seen_by == {
        "sanne": True,
        "ruud": True,
        "tessa": True,
        "aysel": True,
        "karel": False,
        "rob": False,
        "fleur": False,
        "bram": False,
    }
