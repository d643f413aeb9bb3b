from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cases import actions
from tests.cast import client_for

pytestmark = pytest.mark.django_db


def test_my_tasks_stand_there_and_those_of_others_do_not(cast):
    case = cast.family("Van Rooij")
    today = timezone.localdate()
    actions.add_task(case=case, text="Oma bellen", owner=cast.sanne, due_on=today, by=cast.tessa)
    actions.add_task(case=case, text="Rapport lezen", owner=cast.ruud, due_on=today, by=cast.tessa)
    page = client_for(cast.sanne).get(reverse("worklist:my_day")).content.decode()
    assert "Oma bellen" in page
    assert "Rapport lezen" not in page


def test_what_is_urgent_stands_under_now(cast):
    case = cast.family()
    actions.add_task(
        case=case,
        text="Veilig Thuis bellen",
        owner=cast.sanne,
        due_on=timezone.localdate(),
        urgent=True,
        by=cast.tessa,
    )
    response = client_for(cast.sanne).get(reverse("worklist:my_day"))
    now = next(b for b in response.context["buckets"] if b["now"])
    assert [row["item"].sentence for row in now["rows"]] == ["Taak uit gezin: Veilig Thuis bellen"]


def test_an_empty_day_says_so(cast):
    page = client_for(cast.ruud).get(reverse("worklist:my_day")).content.decode()
    assert "Er wacht niets op jou" in page


@pytest.mark.parametrize(("who", "home"), [("fleur", "/logboek/"), ("bram", "/beheer/")])
def test_people_without_families_come_to_their_own_screen(cast, who, home):
    response = client_for(getattr(cast, who)).get(reverse("worklist:my_day"))
    assert response.url == home


def test_the_team_lead_sees_what_misses_an_owner(cast):
    case = cast.family("Van Rooij")
    case.owner = None
    case.save()
    response = client_for(cast.tessa).get(reverse("worklist:team"), {"soort": "no_owner"})
    assert [row["item"].family_name for row in response.context["chosen"]["rows"]] == [
        "Gezin Van Rooij"
    ]


def test_the_overview_is_for_the_team_lead(cast):
    assert client_for(cast.sanne).get(reverse("worklist:team")).status_code == 403


def test_a_shielded_family_is_not_counted_for_a_colleague(cast):
    case = cast.family()
    actions.add_task(
        case=case,
        text="Bellen",
        owner=cast.ruud,
        due_on=timezone.localdate() - timedelta(days=1),
        by=cast.tessa,
    )
    actions.shield(case=case, users=[], reason="Familie van Ruud", by=cast.tessa)
    response = client_for(cast.ruud).get(reverse("worklist:my_day"))
    assert response.context["total"] == 0
