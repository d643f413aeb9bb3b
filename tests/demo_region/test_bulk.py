"""demo_data --families N: many families to measure with."""

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse

from accounts.models import Team, User
from accounts.roles import Role
from cases.models import Case, Person, SafetyWatch, Signal
from demo_region.bulk import make_families
from demo_region.bulk.staff import FAMILIES_PER_TEAM, Post
from meldcode.models import Meldcode
from safety_plans.models import PlanVersion
from tests.cast import client_for

pytestmark = pytest.mark.django_db


def test_it_makes_as_many_families_as_asked_for(db, capsys):
    call_command("demo_data", "--families", "120")
    assert Case.objects.count() == 120
    assert Case.objects.open().count() == 60
    assert Person.objects.count() >= 360
    assert Signal.objects.count() == 360
    assert "120 gezinnen gemaakt in 1 teams" in capsys.readouterr().out


def test_teams_grow_with_the_families(db):
    made = make_families(FAMILIES_PER_TEAM + 1)
    assert made.teams == 2
    assert all(team.cases.exists() for team in Team.objects.all())


def test_families_can_be_added_to_those_that_are_there(cast):
    cast.family("Van Rooij")
    make_families(30)
    make_families(31)
    assert Case.objects.count() == 62
    assert len(set(Case.objects.values_list("number", flat=True))) == 62


def test_nothing_is_no_number_of_families(db):
    with pytest.raises(CommandError, match="1 of meer"):
        call_command("demo_data", "--families", "0")


def test_each_worker_has_open_families_with_meldcodes_and_plans(db):
    make_families(400)
    for worker in User.objects.filter(role=Role.WORKER):
        assert worker.cases.open().count() in range(15, 25)
    assert Meldcode.objects.running().count() in range(30, 80)
    assert PlanVersion.objects.waiting_for_evaluation().count() in range(40, 100)


def test_every_open_family_with_an_owner_has_one_who_holds_sight_on_safety(db):
    make_families(400)
    owned = Case.objects.open().filter(owner__isnull=False)
    assert SafetyWatch.objects.filter(until=None).count() == owned.count()


def test_a_test_can_give_them_to_its_own_people(cast):
    make_families(40, posts=[Post(cast.noord, cast.sanne, cast.tessa)])
    assert cast.sanne.cases.open().count() == 20
    page = client_for(cast.sanne).get(reverse("cases:list"))
    assert page.status_code == 200
    found = Case.objects.visible_to(cast.sanne).open().first()
    assert client_for(cast.sanne).get(reverse("cases:detail", args=[found.pk])).status_code == 200


def test_they_are_found_by_name_as_others_are(cast):
    make_families(60, posts=[Post(cast.noord, cast.sanne, cast.tessa)])
    assert Case.objects.matching(["yildiz"]).exists()
