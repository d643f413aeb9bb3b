"""Signing in and out, written to the log."""

from audit.actors import Actor
from audit.recording import record


def log_login(sender, request, user, **kwargs):
    record("audit.login", by=user)


def log_logout(sender, request, user, **kwargs):
    if user is not None:
        record("audit.logout", by=user)


def log_failed_login(sender, credentials, request=None, **kwargs):
    # The name that was typed may be a password in the wrong box, so it is not kept.
    record("audit.login_failed", by=Actor.system("aanmelden"), denied=True)
