"""What who is not of the team gets: words and a page, never a dead end or a leak (R17, R22)."""

import pytest
from django.urls import reverse

from accounts.roles import Role
from audit.models import Event
from cases.actions import shield
from meldcode import actions
from meldcode.forms import NextActionForm
from meldcode.models import AcuteReport
from tests.cast import client_for, make_user
from tests.meldcode.helpers import started

pytestmark = pytest.mark.django_db


def test_a_guest_of_the_team_records_and_stays_where_he_may_be(cast):
    els = make_user("els", "Els", "Vos", Role.GUEST, [cast.noord], organisation="Veilig Thuis")
    answer = client_for(els).post(reverse("meldcode:acute_new"), {"name": "De Wit"}, follow=True)
    assert answer.status_code == 200
    assert "Je ziet dit gezin zelf niet." in answer.text
    assert AcuteReport.objects.get().by == els


def test_feedback_on_a_report_of_another_family_is_logged_as_denied(cast):
    mine, other = started(cast.family()), started(cast.family("Bakker"))
    report = actions.record_report(meldcode=other, fields={}, by=cast.sanne)
    address = reverse("meldcode:feedback", args=[mine.pk, report.pk])
    assert client_for(cast.sanne).get(address).status_code == 404
    denied = Event.objects.get(code="audit.denied")
    assert denied.details == {"soort": "meldcode.report", "id": str(report.pk)}


def test_the_next_step_is_for_who_can_see_the_case(cast):
    meldcode = started(cast.family())

    def offered():
        form = NextActionForm(meldcode=meldcode, user=cast.sanne)
        return {user.username for user in form.fields["owner"].queryset}

    assert {"sanne", "ruud", "tessa"} <= offered()
    assert "karel" not in offered()
    shield(case=meldcode.case, users=[], reason="Familie van een collega", by=cast.tessa)
    meldcode.case.refresh_from_db()
    assert offered() == {"sanne", "tessa"}
