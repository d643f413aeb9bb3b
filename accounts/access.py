"""The one door to django-guardian: exceptions to what a team sees (design decision 3).

A grant lets one person into one object, with a reason, a giver and an end date. Normal
visibility is the team's foreign key and needs no grant.
"""

from datetime import date

from django.conf import settings
from django.contrib.auth.models import Permission as ModelPermission
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from guardian.managers import UserObjectPermissionManager
from guardian.models import UserObjectPermissionBase


class GrantQuerySet(models.QuerySet):
    def valid_on(self, day: date):
        """Grants whose term holds on a day, both ends included, and that were not ended before it."""
        return self.filter(
            Q(valid_until__isnull=True) | Q(valid_until__gte=day),
            valid_from__lte=day,
            ended_at__isnull=True,
        )

    def end(self) -> list[str]:
        """End these grants at once, keep the rows, and return whose they were, for the log."""
        users = sorted(str(pk) for pk in self.values_list("user_id", flat=True))
        self.update(ended_at=timezone.now())
        return users


class Grant(UserObjectPermissionBase):
    """A direct-foreign-key permission row of guardian; the subclass adds `content_object`."""

    class Reason(models.TextChoices):
        GUEST = "guest", "gast bij een overleg"
        STAND_IN = "stand_in", "vervanging"
        SHIELDED = "shielded", "bij naam toegelaten tot een afgeschermd dossier"
        BREAK_GLASS = "break_glass", "nood-inzage"

    reason = models.CharField("reden", max_length=20, choices=Reason)
    valid_from = models.DateField("vanaf")
    valid_until = models.DateField("tot en met", null=True, blank=True)
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name="door"
    )
    given_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField("eerder beëindigd op", null=True, blank=True)

    objects = UserObjectPermissionManager.from_queryset(GrantQuerySet)()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_until__isnull=True) | Q(valid_until__gte=F("valid_from")),
                name="%(class)s_ends_after_start",
                violation_error_message="De einddatum ligt voor de begindatum.",
            ),
            models.UniqueConstraint(
                fields=["user", "permission", "content_object"], name="%(class)s_once"
            ),
        ]


def view_permission(model) -> ModelPermission:
    """Return Django's own `view` permission of a model; made by migrate."""
    return ModelPermission.objects.get(
        content_type=ContentType.objects.get_for_model(model),
        codename=f"view_{model._meta.model_name}",
    )


def give(grant_model, *, obj, user, reason, by, valid_from, valid_until=None):
    """Let one person into one object, or change the reason and term of an earlier grant.

    Guardian keeps one row for a person and an object; what stood in it before is in the log.
    """
    grant, _ = grant_model.objects.update_or_create(
        user=user,
        permission=view_permission(type(obj)),
        content_object=obj,
        defaults={
            "reason": reason,
            "given_by": by,
            "given_at": timezone.now(),
            "ended_at": None,
            "valid_from": valid_from,
            "valid_until": valid_until,
        },
    )
    return grant
