"""Pressing a button twice records once; whoever adds something records again."""

import re

import pytest
from django.urls import reverse

from cases.models import Case
from meldcode import actions
from meldcode.actions import NewFamily
from meldcode.models import AcuteReport, Meldcode, Report
from tests.cast import client_for
from tests.meldcode.helpers import started

pytestmark = pytest.mark.django_db


def address_of(name, cast):
    if name == "acute_new":
        return reverse("meldcode:acute_new")
    meldcode = started(cast.family())
    subject = meldcode.pk if name == "report" else meldcode.case_id
    return reverse(f"meldcode:{name}", args=[subject])


def key_of(client, address):
    return re.search(r'name="once" value="([^"]+)"', client.get(address).text)[1]


RECORDS = {"report": Report, "acute_for_case": AcuteReport, "acute_new": AcuteReport}


@pytest.mark.parametrize("name", RECORDS)
def test_two_presses_on_one_form_record_once_and_end_on_the_same_page(cast, name):
    client, address = client_for(cast.sanne), address_of(name, cast)
    data = {"once": key_of(client, address), "facts": "Vader slaat.", "who": "Noor"}
    first, second = (client.post(address, data) for _ in range(2))
    assert first.url == second.url
    assert RECORDS[name].objects.count() == 1
    assert Meldcode.objects.count() == Case.objects.count() == 1


@pytest.mark.parametrize("name", RECORDS)
def test_who_goes_back_and_adds_something_loses_nothing(cast, name):
    client, address = client_for(cast.sanne), address_of(name, cast)
    key = key_of(client, address)
    for text in ("Vader slaat.", "Vader slaat. Hij heeft een mes."):
        client.post(address, {"once": key, "facts": text, "what_now": text})
    assert RECORDS[name].objects.count() == 2


@pytest.mark.parametrize("name", RECORDS)
def test_two_forms_with_the_same_text_are_two(cast, name):
    client, address = client_for(cast.sanne), address_of(name, cast)
    for _ in range(2):
        client.post(address, {"once": key_of(client, address), "who": "Noor"})
    client.post(address, {"who": "Noor"})
    client.post(address, {"who": "Noor"})
    assert RECORDS[name].objects.count() == 4


def test_the_key_of_one_colleague_gives_another_nothing(cast):
    case, key = cast.family(), "0197a000-0000-7000-8000-000000000001"
    for by in (cast.sanne, cast.ruud):
        actions.record_acute(case=case, fields={}, by=by, post_key=key)
    assert AcuteReport.objects.count() == 2


def test_a_family_is_taken_in_once(cast):
    new, key = NewFamily("De Wit"), "0197a000-0000-7000-8000-000000000002"
    found = {
        actions.record_acute_for_new_family(new=new, fields={}, by=cast.sanne, post_key=key)
        for _ in range(2)
    }
    assert len(found) == Case.objects.count() == 1
