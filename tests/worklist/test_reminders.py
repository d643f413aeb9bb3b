"""Each obligation reminds once: before, on the day, and when late also the team lead."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from accounts.models import User
from cases import actions
from worklist import mail, reminders
from worklist.items import DueItem, Scope, collect, kinds
from worklist.models import OutgoingMail
from worklist.reminders import Stage, stage_of

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def monday(time_machine):
    time_machine.move_to("2026-11-23 08:00+01:00", tick=False)


def item(due_on, **fields):
    values = {
        "key": "x",
        "kind": "task",
        "case_id": None,
        "family_name": "",
        "sentence": "",
        "owner_id": 1,
        "team_id": 1,
        "url": "",
        "action": "",
        **fields,
    }
    return DueItem(due_on=due_on, **values)


@pytest.mark.parametrize(
    ("due_on", "stage"),
    [
        (date(2026, 11, 20), Stage.LATE),
        (date(2026, 11, 23), Stage.ON),
        (date(2026, 11, 24), Stage.BEFORE),
        (date(2026, 11, 26), Stage.BEFORE),
        (date(2026, 11, 27), None),
    ],
)
def test_the_stage_follows_from_the_date(due_on, stage):
    assert stage_of(item(due_on), TODAY) is stage


def task(cast, due_on, **fields):
    case = fields.pop("case", None) or cast.family()
    return actions.add_task(
        case=case,
        text="School bellen over Noor",
        owner=cast.sanne,
        due_on=due_on,
        by=cast.tessa,
        **fields,
    )


def queued():
    return sorted(OutgoingMail.objects.values_list("recipient__username", flat=True))


def test_on_the_day_the_owner_is_reminded_once(cast):
    task(cast, TODAY)
    reminders.queue_due(TODAY, frozenset({"task"}))
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert queued() == ["sanne"]


def test_late_reminds_owner_and_team_lead(cast):
    task(cast, TODAY - timedelta(days=3))
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert queued() == ["sanne", "tessa"]


def test_three_days_without_a_scheduler_give_one_reminder_not_three(cast):
    task(cast, TODAY - timedelta(days=1))
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert OutgoingMail.objects.filter(recipient=cast.sanne).count() == 1


def test_a_task_that_is_done_reminds_nobody(cast):
    actions.complete_task(task=task(cast, TODAY), by=cast.sanne)
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert queued() == []


def test_one_mail_a_person_for_all_that_is_new(cast):
    case = cast.family()
    for _ in range(3):
        task(cast, TODAY, case=case)
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert queued() == ["sanne"]
    assert "Er wachten 3 dingen op je" in OutgoingMail.objects.get().body
    task(cast, TODAY, case=case)
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert queued() == ["sanne", "sanne"]


def test_a_crash_between_two_people_reminds_each_of_them_once(cast, monkeypatch):
    task(cast, TODAY - timedelta(days=3))
    real = reminders.mail.queue
    calls = []

    def crash_at_second(**kwargs):
        calls.append(kwargs["to"])
        if len(calls) == 2:
            raise MemoryError
        return real(**kwargs)

    monkeypatch.setattr(reminders.mail, "queue", crash_at_second)
    with pytest.raises(MemoryError):
        reminders.queue_due(TODAY, frozenset({"task"}))
    monkeypatch.setattr(reminders.mail, "queue", real)
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert queued() == ["sanne", "tessa"]


def test_who_works_here_no_longer_is_replaced_by_the_team_lead(cast):
    task(cast, TODAY)
    User.objects.filter(pk=cast.sanne.pk).update(is_active=False)
    reminders.queue_due(TODAY, frozenset({"task"}))
    assert queued() == ["tessa"]


def test_a_mail_names_nobody_and_no_family(cast):
    task(cast, TODAY - timedelta(days=3), case=cast.family("Achternaamvandit"))
    reminders.queue_due(TODAY, kinds())
    for row in OutgoingMail.objects.all():
        text = f"{row.subject} {row.body}"
        for word in ("Noor", "Achternaamvandit", "School", "WV-", "gezinnen/"):
            assert word not in text
        assert "http://testserver/" in text


def test_one_refused_mail_does_not_stop_the_others(cast, monkeypatch):
    task(cast, TODAY - timedelta(days=3))
    reminders.queue_due(TODAY, frozenset({"task"}))
    first = OutgoingMail.objects.order_by("created_at", "pk").first()
    real = mail.EmailMessage.send

    def send(message, *args, **kwargs):
        if message.to == [first.recipient.email]:
            raise OSError("mail server hung up")
        return real(message, *args, **kwargs)

    monkeypatch.setattr(mail.EmailMessage, "send", send)
    assert mail.deliver_waiting() == 1
    first.refresh_from_db()
    assert (first.sent_at, first.attempts, first.last_problem) == (None, 1, "OSError")
    monkeypatch.setattr(mail.EmailMessage, "send", real)
    assert mail.deliver_waiting() == 0, "it waits for its time to try again"
    OutgoingMail.objects.update(try_after=timezone.now())
    assert mail.deliver_waiting() == 1
    assert mail.deliver_waiting() == 0


def test_everything_that_waits_has_an_owner_or_a_team(cast):
    task(cast, TODAY)
    for one in collect(Scope(today=TODAY, until=TODAY + timedelta(days=30))):
        assert one.owner_id or one.team_id
