"""The alarm clock. What is due and what waits is asked of the database each time."""

from celery import shared_task
from django.utils import timezone

from worklist import mail, reminders
from worklist.items import kinds


@shared_task
def queue_reminders():
    """Queue a reminder for each item that is due or nearly due; safe to run at any time."""
    reminders.queue_due(timezone.localdate(), kinds())


@shared_task
def deliver_mail():
    """Send the mails that wait; safe to run twice at once."""
    mail.deliver_waiting()
