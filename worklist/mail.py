"""Outgoing mail: rows first, delivery by a task (design decision 5).

No personal data leaves by mail: a mail says that something waits and where to sign in.
"""

import logging
from datetime import timedelta
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import connection, transaction
from django.template.loader import render_to_string
from django.utils import timezone

from worklist.models import OutgoingMail

log = logging.getLogger(__name__)
BACK_OFF = [timedelta(minutes=m) for m in (1, 5, 15, 60, 240, 720, 1440)]


def queue(*, key, to, template, subject, context=None) -> OutgoingMail:
    """Put a mail made from a template in the outbox; see queue_text."""
    body = render_to_string(template, {"base_url": settings.BASE_URL, **(context or {})})
    return queue_text(key=key, to=to, subject=subject, body=body)


def queue_text(*, key, to, subject, body) -> OutgoingMail:
    """Put a mail in the outbox, inside the caller's transaction, and return its row.

    A mail with the same key is not queued twice: the first one is returned.
    """
    fields = {"recipient": to, "subject": subject, "body": body, "try_after": timezone.now()}
    return OutgoingMail.objects.get_or_create(key=key, defaults=fields)[0]


def deliver_waiting(limit=200) -> int:
    """Send what waits, one transaction a mail, and return how many were accepted.

    A mail that fails keeps its place and is tried later; the rest goes on.
    """
    sent = 0
    ids = OutgoingMail.objects.to_try(timezone.now()).values_list("pk", flat=True)[:limit]
    for pk in list(ids):
        sent += _deliver(pk)
    return sent


@transaction.atomic
def _deliver(pk) -> bool:
    rows = OutgoingMail.objects.waiting().filter(pk=pk).select_related("recipient")
    if connection.features.has_select_for_update_skip_locked:
        rows = rows.select_for_update(skip_locked=True, of=("self",), no_key=True)
    mail = rows.first()
    if mail is None:
        return False
    if not mail.recipient.is_active:
        _give_up(mail, "ontvanger werkt hier niet meer")
        return False
    return _send(mail)


def _send(mail) -> bool:
    message = EmailMessage(
        subject=mail.subject,
        body=mail.body,
        to=[mail.recipient.email],
        headers={"Message-ID": _message_id(mail), "Auto-Submitted": "auto-generated"},
    )
    try:
        message.send()
    except (SMTPException, OSError) as problem:
        _try_later(mail, problem)
        return False
    # The text is no longer needed, and it may hold a link that opens an account.
    mail.sent_at, mail.body = timezone.now(), ""
    mail.save(update_fields=["sent_at", "body"])
    return True


def _message_id(mail) -> str:
    # The same after a crash, so that a mail server can drop the double.
    host = settings.BASE_URL.split("//")[-1].split(":")[0].strip("/") or "localhost"
    return f"<mail-{mail.pk}@{host}>"


def _try_later(mail, problem):
    log.warning("mail %s not delivered: %s", mail.pk, type(problem).__name__)
    mail.last_problem = type(problem).__name__
    mail.try_after = timezone.now() + BACK_OFF[min(mail.attempts, len(BACK_OFF) - 1)]
    mail.attempts += 1
    mail.save(update_fields=["last_problem", "try_after", "attempts"])


def _give_up(mail, reason):
    mail.given_up_at = timezone.now()
    mail.last_problem = reason
    mail.save(update_fields=["given_up_at", "last_problem"])
