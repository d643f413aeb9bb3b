"""From something due to a mail in a mailbox, by a real Celery worker, Redis and SMTP."""

from datetime import timedelta

import pytest
import redis
from django.utils import timezone

from cases import actions
from tests.journeys.services import celery_worker, send, until
from worklist.models import OutgoingMail, Reminder

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def late_task(cast):
    """A task of Sanne that is four days late: she and Tessa are to be reminded."""
    return actions.add_task(
        case=cast.family(),
        text="School bellen",
        owner=cast.sanne,
        due_on=timezone.localdate() - timedelta(days=4),
        by=cast.tessa,
    )


def receivers(mails):
    return sorted(message["X-Envelope-To"] for message in mails.messages)


def test_owner_and_team_lead_get_one_mail_each(late_task, redis_url, mails):
    with celery_worker(redis_url, mails.port):
        send(redis_url, "worklist.tasks.queue_reminders")
        send(redis_url, "worklist.tasks.deliver_mail")
        until(lambda: len(mails.messages) == 2, "two mails")
        send(redis_url, "worklist.tasks.queue_reminders")
        send(redis_url, "worklist.tasks.deliver_mail")
        send(redis_url, "worklist.tasks.queue_reminders")
        until(lambda: not queue_length(redis_url), "an empty queue")
    assert receivers(mails) == ["sanne@wijkveilig.test", "tessa@wijkveilig.test"]
    assert all("Rooij" not in message.as_string() for message in mails.messages)


def test_a_worker_that_is_killed_loses_and_doubles_nothing(late_task, redis_url, mails):
    with celery_worker(redis_url, mails.port) as worker:
        send(redis_url, "worklist.tasks.queue_reminders")
        until(lambda: OutgoingMail.objects.count() == 2, "two mails in the outbox")
        worker.kill()
    assert mails.messages == []
    with celery_worker(redis_url, mails.port):
        send(redis_url, "worklist.tasks.queue_reminders")
        send(redis_url, "worklist.tasks.deliver_mail")
        until(lambda: len(mails.messages) == 2, "two mails")
        send(redis_url, "worklist.tasks.deliver_mail")
        until(lambda: not queue_length(redis_url), "an empty queue")
    assert receivers(mails) == ["sanne@wijkveilig.test", "tessa@wijkveilig.test"]
    assert Reminder.objects.count() >= 2


def queue_length(redis_url):
    return redis.Redis.from_url(redis_url).llen("celery")
