from django.conf import settings
from django.db import models


class OutgoingMailQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(sent_at__isnull=True, given_up_at__isnull=True)

    def to_try(self, now):
        return self.waiting().filter(try_after__lte=now).order_by("created_at")


class OutgoingMail(models.Model):
    """A mail that is to be sent. Written in the transaction of the act that asks for it.

    The unique key makes a second row for the same obligation impossible.
    """

    key = models.CharField(max_length=200, unique=True)
    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    subject = models.CharField(max_length=120)
    body = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)
    try_after = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True, blank=True)
    given_up_at = models.DateTimeField(null=True, blank=True)
    last_problem = models.CharField(max_length=200, blank=True)

    objects = OutgoingMailQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["try_after"],
                condition=models.Q(sent_at__isnull=True, given_up_at__isnull=True),
                name="mail_that_waits",
            )
        ]

    def __str__(self):
        return self.key


class Reminder(models.Model):
    """That someone was reminded of one thing at one stage. The unique key makes a second impossible."""

    key = models.CharField(max_length=200)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    mail = models.ForeignKey(OutgoingMail, on_delete=models.CASCADE, related_name="reminders")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "key"], name="reminded_once")]

    def __str__(self):
        return self.key
