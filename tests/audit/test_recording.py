import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import DatabaseError
from django.urls import reverse

from audit import registry
from audit.actors import NoActor
from audit.models import Event
from audit.recording import AuditUnavailable, record
from cases import actions
from cases.models import Signal
from tests.cast import client_for

pytestmark = pytest.mark.django_db


def broken(self, *args, **kwargs):
    raise DatabaseError("the log is full")


def broken_for(code):
    real = Event.save

    def save(self, *args, **kwargs):
        return broken(self) if self.code == code else real(self, *args, **kwargs)

    return save


def test_an_unknown_event_is_refused(cast):
    with pytest.raises(registry.UnknownEvent):
        record("cases.never_declared", by=cast.sanne)


def test_nobody_is_no_actor():
    with pytest.raises(NoActor):
        record("audit.login", by=AnonymousUser())


def test_an_event_knows_who_in_which_role_from_where(cast):
    case = cast.family()
    client_for(cast.sanne).get(reverse("cases:detail", args=[case.pk]), REMOTE_ADDR="127.0.0.9")
    event = Event.objects.filter(code="cases.read").first()
    assert event.actor_name == "Sanne Verhagen"
    assert event.actor_role == "Jeugd- en gezinswerker"
    assert event.actor_team == "Team Noord"
    assert event.rule == "casusregisseur"
    assert event.case_id == case.pk
    assert event.details["onderdeel"] == "veiligheid"
    assert event.origin_ip == "127.0.0.9"
    assert event.request_id
    assert event.origin_session


def test_no_log_no_page(cast, monkeypatch):
    case = cast.family("Van Rooij")
    client = client_for(cast.sanne)
    monkeypatch.setattr(Event, "save", broken)
    response = client.get(reverse("cases:detail", args=[case.pk]))
    assert response.status_code == 503
    assert "Rooij" not in response.content.decode()


@pytest.mark.django_db(transaction=True)
def test_no_log_nothing_saved(cast, monkeypatch):
    case = cast.family()
    client = client_for(cast.sanne)
    monkeypatch.setattr(Event, "save", broken_for("cases.signal_recorded"))
    fields = {
        "text": "Noor had een blauwe plek.",
        "kind": "waarneming",
        "source": "ikzelf",
        "happened_on": "2026-11-01",
    }
    response = client.post(reverse("cases:record_signal", args=[case.pk]), fields)
    assert response.status_code == 503
    assert not Signal.objects.exists()


def test_an_action_outside_a_request_saves_nothing_either(cast, monkeypatch):
    case = cast.family()
    monkeypatch.setattr(Event, "save", broken)
    with pytest.raises(AuditUnavailable):
        actions.add_task(
            case=case, text="Bellen", owner=cast.sanne, due_on=case.opened_on, by=cast.sanne
        )
    assert not case.tasks.exists()


def test_a_refusal_is_logged_although_the_page_is_not_there(cast):
    case = cast.family()
    response = client_for(cast.karel).get(reverse("cases:detail", args=[case.pk]))
    assert response.status_code == 404
    event = Event.objects.get(code="audit.denied")
    assert (event.result, event.actor_name) == ("denied", "Karel Bos")
    assert event.details["id"] == str(case.pk)


def test_unknown_and_forbidden_look_the_same(cast):
    case = cast.family()
    client = client_for(cast.karel)
    forbidden = client.get(reverse("cases:detail", args=[case.pk]))
    unknown = client.get(reverse("cases:detail", args=["01a20108-a4cf-7142-9c35-2de995f71051"]))
    assert (forbidden.status_code, forbidden.content) == (unknown.status_code, unknown.content)
