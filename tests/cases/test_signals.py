"""Facts have a source and a date; a view is a view (R12, domain.md 1.7)."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from cases.enums import FACT_KINDS, EntryKind
from cases.models import Signal
from tests.cast import client_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(cast):
    return cast.family()


def post(user, case, **fields):
    values = {
        "text": "Noor had een blauwe plek op haar arm.",
        "kind": "waarneming",
        "source": "ikzelf",
        "happened_on": timezone.localdate().isoformat(),
        **fields,
    }
    return client_for(user).post(reverse("cases:record_signal", args=[case.pk]), values)


def test_a_signal_is_recorded_once_with_who_and_when(cast, case):
    noor = case.family.people.get(given_name="Noor")
    response = post(cast.sanne, case, about=[str(noor.pk)])
    signal = Signal.objects.get()
    assert response.url == reverse("cases:signal", args=[signal.pk])
    assert (signal.recorded_by, list(signal.about.all())) == (cast.sanne, [noor])


@pytest.mark.parametrize("kind", sorted(FACT_KINDS))
def test_a_fact_without_source_and_date_is_refused_and_kept_on_screen(cast, case, kind):
    response = post(cast.sanne, case, kind=kind, source="", happened_on="")
    page = response.content.decode()
    assert "Schrijf van wie dit komt." in page
    assert "Kies de dag waarop dit was." in page
    assert "Noor had een blauwe plek op haar arm." in page
    assert "<title>Fout: " in page
    assert not Signal.objects.exists()


def test_a_view_needs_no_source(cast, case):
    post(cast.sanne, case, kind="interpretatie", source="", happened_on="")
    assert Signal.objects.get().short_kind == "uitleg van ons"


def test_the_database_refuses_a_fact_without_source(cast, case):
    with pytest.raises(IntegrityError), transaction.atomic():
        Signal.objects.create(
            case=case, kind=EntryKind.STATEMENT, text="x", source="", recorded_by=cast.sanne
        )


def test_tomorrow_has_not_happened_yet(cast, case):
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    page = post(cast.sanne, case, happened_on=tomorrow).content.decode()
    assert "Deze datum ligt in de toekomst" in page


def test_a_late_entry_is_visibly_late(cast, case):
    long_ago = (timezone.localdate() - timedelta(days=12)).isoformat()
    response = post(cast.sanne, case, happened_on=long_ago)
    page = client_for(cast.sanne).get(response.url).content.decode()
    assert "12 dagen later vastgelegd" in page


def test_someone_of_another_family_cannot_be_chosen(cast, case):
    stranger = cast.family("Bakker").family.people.first()
    response = post(cast.sanne, case, about=[str(stranger.pk)])
    assert response.status_code == 200
    assert not Signal.objects.exists()


@pytest.mark.parametrize(
    "text",
    ["<script>alert(1)</script>", "=SOM(A1)", "\u202eomgekeerd", "👶" * 2000, "a" * 200_000],
)
def test_strange_text_is_kept_exactly_and_shown_harmlessly(cast, case, text):
    response = post(cast.sanne, case, text=text)
    assert Signal.objects.get().text == text
    page = client_for(cast.sanne).get(response.url).content.decode()
    assert "<script>alert" not in page
