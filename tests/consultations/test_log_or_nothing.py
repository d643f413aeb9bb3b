"""Each act stands in the log, or has not happened."""

from datetime import date, timedelta

import pytest
from django.db import transaction

from audit.models import Event
from audit.recording import AuditUnavailable
from consultations import actions
from consultations.enums import Topic
from consultations.models import (
    Advice,
    Consultation,
    ConsultationDay,
    Decision,
    LeaderChange,
    Note,
    Presence,
    StateChange,
)
from tests.consultations.room import bring_in, started

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)
MODELS = (
    Advice,
    Consultation,
    ConsultationDay,
    Decision,
    LeaderChange,
    Note,
    Presence,
    StateChange,
)


def act_start(cast, item, waiting):
    actions.start(consultation=waiting, by=cast.tessa)


def act_note(cast, item, waiting):
    actions.note(consultation=item, notes={Topic.FACTS: "Vader in huis."}, seen=0, by=cast.sanne)


def act_advise(cast, item, waiting):
    actions.give_advice(consultation=item, text="Bel.", colleague=cast.ruud, by=cast.ruud)


def act_decide(cast, item, waiting):
    actions.decide(consultation=item, text="We gaan.", decided_by=cast.sanne, by=cast.tessa)


def act_finish(cast, item, waiting):
    actions.finish(consultation=item, by=cast.tessa)


def act_move(cast, item, waiting):
    actions.move_on(consultation=item, by=cast.tessa)


def act_presence(cast, item, waiting):
    actions.set_presence(
        team=cast.noord, on=TODAY, colleagues=[cast.sanne], visitors=[], by=cast.tessa
    )


def act_leader(cast, item, waiting):
    actions.set_leader(team=cast.noord, on=TODAY, leader=cast.aysel, by=cast.tessa)


def act_close(cast, item, waiting):
    actions.close_day(team=cast.noord, on=TODAY - timedelta(days=3), by=cast.tessa)


ACTS = [
    act_start,
    act_note,
    act_advise,
    act_decide,
    act_finish,
    act_move,
    act_presence,
    act_leader,
    act_close,
]


def rows():
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in MODELS}


@pytest.fixture
def scene(cast, monday):
    return cast, started(cast), bring_in(cast.family("Bakker"), cast.sanne)


@pytest.mark.parametrize("act", ACTS)
def test_the_act_stands_in_the_log(scene, act):
    before = Event.objects.count()
    act(*scene)
    assert Event.objects.count() > before


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_saved_when_the_log_fails(scene, act, monkeypatch):
    def broken(*args, **kwargs):
        raise AuditUnavailable

    for module in ("leading", "discussing", "listing"):
        monkeypatch.setattr(f"consultations.actions.{module}.record", broken)
    before = rows()
    with pytest.raises(AuditUnavailable), transaction.atomic():
        act(*scene)
    assert rows() == before
