"""A family that another organisation offers is answered before its case can close (domain.md 4.2)."""

import pytest
from django.urls import reverse
from django.utils import timezone

from audit.denials import Refused
from cases import actions
from cases.actions.changing import StillOpen
from cases.enums import CaseStatus
from cases.models import Case
from tests.cast import client_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def offer(cast):
    return actions.offer_handover(
        case=cast.family(), from_organisation="Veilig Thuis", reference="", note="",
        offered_on=timezone.localdate(), by=cast.sanne,
    )  # fmt: skip


@pytest.fixture
def closed(offer):
    """Closed before this was checked, such as by a colleague in the same second."""
    Case.objects.filter(pk=offer.case_id).update(
        status=CaseStatus.CLOSED, closed_on=timezone.localdate(), next_step="", next_step_on=None
    )
    offer.refresh_from_db()
    return offer


def test_a_case_with_an_offer_does_not_close(cast, offer):
    with pytest.raises(StillOpen) as refusal:
        actions.close(case=offer.case, reason="Het gaat goed", by=cast.sanne)
    assert refusal.value.sentences == ["Er staat nog een aangeboden overdracht open."]


def test_an_offer_of_a_closed_case_cannot_be_accepted(cast, closed):
    with pytest.raises(Refused, match="afgesloten"):
        actions.accept_handover(handover=closed, owner=cast.ruud, by=cast.tessa)


def test_the_page_says_so_instead_of_failing(cast, closed):
    client = client_for(cast.tessa)
    url = reverse("cases:accept_handover", args=[closed.pk])
    answer = client.post(url, {"owner": cast.ruud.pk})
    assert answer.status_code == 403
    assert "Dit dossier is afgesloten" in answer.content.decode()
