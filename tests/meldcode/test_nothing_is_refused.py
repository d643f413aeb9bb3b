"""R1 and R2: whatever is typed in a melding or an acute report, it is saved and nothing is lost."""

from datetime import UTC, datetime, time, timedelta

import pytest
from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from cases.ids import new_id
from meldcode import actions
from meldcode.models import AcuteReport, Report
from tests.cast import client_for
from tests.meldcode.helpers import day, started

pytestmark = pytest.mark.django_db

TOO_LONG = "Midden-Brabant " * 20


def reported(cast, **data) -> Report:
    meldcode = started(cast.family())
    address = reverse("meldcode:report", args=[meldcode.pk])
    answer = client_for(cast.sanne).post(address, data, follow=True)
    assert answer.status_code == 200
    report = Report.objects.get()
    report.page = answer.content.decode()
    return report


def is_now(moment):
    return abs(timezone.now() - moment) < timedelta(minutes=1)


@pytest.mark.parametrize(
    "typed", ["01-01-0001", "0001-01-01", "31-12-1899", "gisteren", "32-13-2026", "99999", "\x00"]
)
def test_a_day_that_cannot_be_used_means_now(cast, typed):
    report = reported(cast, happened_on=typed, happened_time="20:40", facts="Vader slaat.")
    assert is_now(report.happened_at)
    typed_day = [f"Op welke dag is gemeld: {typed}"] if typed != "\x00" else []
    lines = ["Vader slaat.", *typed_day, "Hoe laat: 20:40"]
    assert report.facts.splitlines() == lines


def test_a_day_to_come_means_now(cast):
    report = reported(cast, happened_on=f"{day(3):%d-%m-%Y}")
    assert is_now(report.happened_at)
    assert f"{day(3):%d-%m-%Y}" in report.facts


def test_a_time_that_cannot_be_used_leaves_the_day(cast):
    report = reported(cast, happened_on=day(-2).isoformat(), happened_time="kwart voor negen")
    moment = timezone.localtime(report.happened_at)
    assert (moment.date(), moment.time()) == (day(-2), time(0))
    assert report.facts == "Hoe laat: kwart voor negen"


@pytest.mark.parametrize("field", ["region", "employee", "reference"])
def test_text_that_is_too_long_is_cut_and_stands_whole_with_the_facts(cast, field):
    report = reported(cast, **{field: TOO_LONG})
    kept = getattr(report, field)
    assert kept
    assert TOO_LONG.startswith(kept)
    assert report.facts.endswith(TOO_LONG.strip())
    assert "Niet alles paste in zijn vakje. Het staat bij ‘Wat is er gemeld’." in report.page


@pytest.mark.parametrize("field", ["region", "facts", "told_note", "agreements", "reference"])
def test_a_character_that_no_database_takes_is_left_out(cast, field):
    report = reported(cast, **{field: "voor\x00na"})
    assert getattr(report, field) == "voorna"
    assert field == "facts" or not report.facts


@pytest.mark.parametrize("field", ["channel", "told_family"])
def test_a_choice_that_does_not_exist_is_dropped(cast, field):
    report = reported(cast, facts="Vader slaat.", **{field: "postduif"})
    assert getattr(report, field) == ""
    assert report.facts == "Vader slaat."


def test_of_several_choices_those_that_exist_stay(cast):
    meldcode = started(cast.family())
    noor = meldcode.case.family.people.get(given_name="Noor")
    data = {
        "about": [str(noor.pk), str(new_id()), "niemand", "\x00"],
        "unsafety": ["lichamelijke_mishandeling", "onzin", "\x00"],
    }
    address = reverse("meldcode:report", args=[meldcode.pk])
    client_for(cast.sanne).post(address, data)
    report = Report.objects.get()
    assert list(report.about.all()) == [noor]
    assert report.forms == ["lichamelijke_mishandeling"]


def test_what_fits_stays_where_it_was_typed(cast):
    report = reported(cast, region="Midden-Brabant", happened_on="", facts="Vader slaat.")
    assert (report.region, report.facts) == ("Midden-Brabant", "Vader slaat.")
    assert "Niet alles paste" not in report.page


def test_the_database_itself_keeps_no_melding_of_the_year_one(cast):
    long_ago = datetime(1899, 12, 31, tzinfo=UTC)
    with pytest.raises(IntegrityError):
        actions.record_report(
            meldcode=started(cast.family()), fields={"happened_at": long_ago}, by=cast.sanne
        )


def test_a_family_with_a_very_long_name_and_a_team_of_nobody(cast):
    name = "De Vries van der " * 20
    data = {"name": name, "team": "999999", "what_now": "Vader slaat."}
    answer = client_for(cast.aysel).post(reverse("meldcode:acute_new"), data, follow=True)
    assert answer.status_code == 200
    acute = AcuteReport.objects.get()
    assert name.startswith(acute.meldcode.case.family.name)
    assert acute.what_now == f"Vader slaat.\nHoe heet het gezin: {name.strip()}"
