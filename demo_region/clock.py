"""Another moment to live in, so that the past of a made-up family comes about by real actions."""

from contextlib import contextmanager
from datetime import datetime

from django.utils import timezone


@contextmanager
def at(moment: datetime):
    """Let Django's clock stand still at an aware moment.

    What `timezone.now` reads is moved, not `timezone.now` itself: fields with `default=timezone.now`
    hold that function already.
    """

    class Standing(datetime):
        @classmethod
        def now(cls, tz=None):
            return moment.astimezone(tz)

    before, timezone.datetime = timezone.datetime, Standing
    try:
        yield
    finally:
        timezone.datetime = before
