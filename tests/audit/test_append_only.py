from uuid import uuid4

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


@pytest.mark.parametrize("tables", ["audit_event, audit_eventcase", "audit_eventcase"])
def test_the_tables_cannot_be_emptied_at_once(event, tables):
    record("audit.login", by=Actor.system("test"), case_ids=[uuid4()])
    connection.check_constraints()  # PostgreSQL empties no table with checks still to do
    if connection.vendor == "postgresql":
        statement = f"TRUNCATE {tables}"
    else:
        statement = f"DELETE FROM {tables.split()[-1]}"
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
        connection.cursor().execute(statement)
