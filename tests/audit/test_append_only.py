import pytest
from django.db import DatabaseError, connection, transaction

from audit.actors import Actor
from audit.models import AppendOnly, Event
from audit.recording import record

pytestmark = pytest.mark.django_db


@pytest.fixture
def event():
    return record("audit.login", by=Actor.system("test"))


def test_the_model_refuses_to_change_or_remove(event):
    event.actor_name = "iemand anders"
    with pytest.raises(AppendOnly):
        event.save()
    with pytest.raises(AppendOnly):
        event.delete()
    with pytest.raises(AppendOnly):
        Event.objects.update(actor_name="iemand anders")
    with pytest.raises(AppendOnly):
        Event.objects.all().delete()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit_event SET actor_name = 'x'", "DELETE FROM audit_event"],
)
def test_the_database_refuses_too(event, statement):
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement)
    assert Event.objects.get(pk=event.pk).actor_name == "test"


def test_postgresql_refuses_to_empty_the_table(event):
    statement = (
        "TRUNCATE audit_event" if connection.vendor == "postgresql" else "DELETE FROM audit_event"
    )
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement)
