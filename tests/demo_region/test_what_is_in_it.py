"""The promise of the demo: families in every state, and something to do for who signs in."""

from datetime import timedelta

import pytest
from django.contrib.auth.hashers import check_password
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import Team
from audit.models import Event
from cases.bsn import checked, decrypt
from cases.enums import CaseStatus, Frame, PersonRole, Phase, UnsafetyForm
from cases.models import Case, Handover, Household, Person, Signal, Task
from consultations.models import Consultation, ConsultationDay
from demo_region.staff import PASSWORD, STAFF
from meldcode.enums import ClosedHow, State, StepStatus
from meldcode.models import AcuteReport, Meldcode, Report
from safety_plans.conditions import broken_in
from safety_plans.enums import VersionState
from safety_plans.models import Evaluation, PlanVersion
from tests.cast import client_for
from worklist.items import Bucket, Scope, collect
from worklist.workdays import add_working_days, next_working_day

pytestmark = pytest.mark.django_db
LOGINS = ("sanne", "tessa", "karel", "aysel", "rob", "fleur", "bram")


def family(name):
    return Case.objects.get(family__name=name)


def names(cases):
    return {case.family.name for case in cases.select_related("family")}


def test_there_are_sixty_families_in_three_teams_of_three_municipalities(users):
    assert Case.objects.count() == 60
    assert len(set(Team.objects.values_list("municipality", flat=True))) == 3
    assert all(team.cases.count() >= 15 for team in Team.objects.all())


@pytest.mark.parametrize("username", LOGINS)
def test_every_login_gets_in_and_sees_a_first_page(users, username):
    client = Client()
    page = client.post(
        reverse("account_login"), {"login": username, "password": PASSWORD}, follow=True
    )
    assert page.status_code == 200
    assert page.context["user"].username == username


def test_all_who_work_here_have_a_name_a_function_and_the_same_password(users):
    assert len(users) == len(STAFF)
    assert all(
        user.function and user.email.endswith("@devennen.example") for user in users.values()
    )
    assert all(check_password(PASSWORD, user.password) for user in users.values())


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (CaseStatus.OFFERED, {"De Vries", "Timmermans"}),
        (CaseStatus.WAITING, {"Nowak", "Brands", "Bosch", "Postma"}),
        (CaseStatus.CLOSED, {"Hermans", "Schouten", "Rutten", "Driessen", "Dekker", "Li"}),
    ],
)
def test_families_are_offered_wait_or_are_closed(users, state, expected):
    assert names(Case.objects.filter(status=state)) == expected


def test_one_offer_is_older_than_a_working_day_and_one_is_not(users):
    today = timezone.localdate()
    offers = Handover.objects.filter(accepted_at=None)
    late = {offer.case.family.name: next_working_day(offer.offered_on) < today for offer in offers}
    assert late == {"De Vries": True, "Timmermans": False}


def test_a_meldcode_runs_in_each_step_and_one_is_stuck_in_the_third(users):
    running = Meldcode.objects.running()
    assert set(running.values_list("current_step", flat=True)) == {0, 1, 2, 3, 4, 5}
    stuck = family("Willems").meldcodes.get()
    assert stuck.current_step == 3
    assert stuck.days_in_step(timezone.localdate()) > 28
    assert Meldcode.objects.filter(closed_how=ClosedHow.EXPLAINED).count() == 2
    assert Meldcode.objects.filter(marks__status=StepStatus.SKIPPED).distinct().count() == 3
    assert family("Pinas").meldcodes.get().state == State.FOLLOWING


def test_an_acute_report_came_last_night(users):
    report = AcuteReport.objects.get()
    assert report.meldcode.case == family("Öztürk")
    assert timezone.localdate(report.at) == timezone.localdate() - timedelta(days=1)


def test_one_report_still_waits_for_veilig_thuis(users):
    waiting = Report.objects.filter(feedback_at=None)
    assert {report.meldcode.case.family.name for report in waiting} == {"Biharie"}


def test_plans_are_late_due_soon_and_not_yet_given_out(users):
    today = timezone.localdate()
    dates = PlanVersion.objects.waiting_for_evaluation().values_list(
        "case__family__name", "evaluation_on"
    )
    due = dict(dates)
    assert {name for name, day in due.items() if day < today} >= {"Bakker-El Idrissi", "Aydın"}
    assert {name for name, day in due.items() if today <= day <= today + timedelta(days=14)} >= {
        "Van Rooij", "Kowalska", "Wójcik", "Smits",
    }  # fmt: skip
    assert PlanVersion.objects.drafts().get().case == family("Claassen")


def test_a_plan_went_through_three_versions_with_scale_lines(users):
    versions = family("Peeters").plan_versions.order_by("number")
    assert [version.state for version in versions] == [
        VersionState.REPLACED, VersionState.REPLACED, VersionState.ISSUED,
    ]  # fmt: skip
    thijs = [
        [score.number for score in evaluation.scores.all() if score.who_text == "Thijs"]
        for evaluation in Evaluation.objects.filter(version__in=versions).order_by("held_on")
    ]
    assert thijs == [[4], [6]]


def test_the_second_condition_of_van_rooij_is_not_met(users):
    case = family("Van Rooij")
    broken = broken_in([case.pk])[case.pk]
    assert [one.condition.order for one in broken] == [2]
    assert case.plan_versions.in_force().get().number == 3
    assert case.meldcodes.get().current_step == 3
    assert {person.given_name for person in case.family.people.all()} >= {
        "Noor", "Mila", "Esmée", "Daan", "Karim",
    }  # fmt: skip


def test_every_special_family_is_there(users):
    assert family("Benali").shielded
    assert family("Kuiper").owner is None
    assert family("Kaya").frame == Frame.FORCED
    assert family("Van Dam").phase == Phase.RECOVERY
    assert family("Gebremariam").family.people.count() == 7
    assert (
        family("Smits").family.people.get(role=PersonRole.CHILD).birth_date > timezone.localdate()
    )
    for form in (
        UnsafetyForm.ELDER_ABUSE,
        UnsafetyForm.COMPLEX_DIVORCE,
        UnsafetyForm.HONOUR_VIOLENCE,
    ):
        assert any(form in signal.forms for signal in Signal.objects.all()), form
    two = Case.objects.filter(family__households__order=2)
    assert names(two) == {"Van Rooij", "Van den Berg", "Kaya", "Lemmens"}


def test_sanne_has_a_day_filled_from_now_to_later(users):
    today = timezone.localdate()
    assert users["sanne"].cases.open().count() == 8
    items = collect(
        Scope(today, today + timedelta(days=28), users["sanne"], frozenset({users["sanne"].pk}))
    )
    count = dict.fromkeys(Bucket, 0)
    for item in items:
        count[item.bucket(today)] += 1
    assert count[Bucket.NOW] >= 1
    assert count[Bucket.TODAY] >= 3
    assert count[Bucket.WEEK] >= 5
    assert {item.family_name for item in items if item.bucket(today) is Bucket.NOW} == {
        "Gezin Van Rooij"
    }


def test_the_spreekuur_of_noord_is_filled_for_today_and_was_closed_last_time(users):
    noord = Team.objects.get(name="Team Noord")
    last = ConsultationDay.objects.get(team=noord, date=add_working_days(timezone.localdate(), -1))
    assert last.is_closed
    assert last.leader == users["tessa"]
    assert last.consultations.count() == 4
    coming = Consultation.objects.on_the_list().filter(day__team=noord)
    assert coming.count() == 5
    assert set(coming.filter(urgency="red").values_list("case__family__name", flat=True)) == {
        "Van Rooij", "Öztürk",
    }  # fmt: skip
    open_tasks = Task.objects.open().filter(origin_id__in=last.consultations.values("pk"))
    assert open_tasks.count() == 4


def test_rob_sees_the_two_families_he_was_invited_to(users):
    assert names(Case.objects.visible_to(users["rob"])) == {"Van Rooij", "Kaya"}


def test_a_shielded_family_is_seen_by_those_who_are_named_only(users):
    see = {
        name for name, user in users.items() if family("Benali") in Case.objects.visible_to(user)
    }
    assert see == {"tessa", "noa", "aysel"}


def test_a_bsn_is_valid_and_of_the_test_range(users):
    numbers = [decrypt(p.bsn_sealed, p.pk) for p in Person.objects.exclude(bsn_sealed=None)]
    assert len(numbers) > 20
    assert len(set(numbers)) == len(numbers)
    assert all(number.startswith("9999") and checked(number) for number in numbers)


def test_the_past_is_past_and_the_log_runs_in_order_of_time(users):
    now = timezone.now()
    moments = list(Event.objects.order_by("id").values_list("at", flat=True))
    assert moments == sorted(moments)
    assert moments[-1] <= now
    assert not Signal.objects.filter(recorded_at__gt=now).exists()
    assert not Signal.objects.filter(happened_on__gt=timezone.localdate()).exists()
    assert Event.objects.filter(code="cases.opened").count() == 60


@pytest.mark.parametrize(
    "page", ["worklist:my_day", "cases:list", "consultations:today", "meldcode:list"]
)
@pytest.mark.parametrize("username", ["sanne", "karel", "aysel"])
def test_the_lists_show_the_region(users, page, username):
    assert client_for(users[username]).get(reverse(page)).status_code == 200


def test_every_family_page_opens_for_its_team(users):
    for case in Case.objects.filter(shielded=False).select_related("team"):
        viewer = users[
            {"Team Noord": "tessa", "Team Zuid": "hans", "Team Midden": "inge"}[case.team.name]
        ]
        response = client_for(viewer).get(reverse("cases:detail", args=[case.pk]))
        assert response.status_code == 200, case.family_name


def test_a_secret_address_stands_on_no_family_page(users):
    for house in Household.objects.filter(is_secret=True):
        case = house.family.cases.get()
        viewer = users["tessa"]
        page = client_for(viewer).get(reverse("cases:detail", args=[case.pk])).content.decode()
        assert house.street not in page
