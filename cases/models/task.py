from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from cases.enums import TaskOrigin
from cases.ids import new_id
from cases.models.case import Case, TransitionRefused
from cases.querysets import OnCaseQuerySet

USER = settings.AUTH_USER_MODEL


class TaskQuerySet(OnCaseQuerySet):
    def open(self):
        return self.filter(done_at__isnull=True)

    def from_origin(self, origin, origin_id):
        return self.filter(origin=origin, origin_id=origin_id)


class Task(models.Model):
    """Something that one person does before a date."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="tasks")
    text = models.CharField("wat", max_length=300)
    owner = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+", verbose_name="wie")
    due_on = models.DateField("voor wanneer")
    urgent = models.BooleanField("dringend", default=False)
    origin = models.CharField(max_length=20, choices=TaskOrigin, default=TaskOrigin.CASE)
    origin_id = models.UUIDField(null=True, blank=True)
    given_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True, blank=True)
    done_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    result = models.CharField("wat is er gedaan", max_length=300, blank=True)

    objects = TaskQuerySet.as_manager()

    class Meta:
        ordering = ["due_on", "id"]
        indexes = [
            models.Index(
                fields=["owner", "due_on"], condition=Q(done_at__isnull=True), name="open_tasks"
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(done_at__isnull=True, done_by__isnull=True)
                | Q(done_at__isnull=False, done_by__isnull=False),
                name="task_done_by_someone",
            )
        ]

    def __str__(self):
        return self.text

    def complete(self, *, by, at, result=""):
        if self.done_at:
            raise TransitionRefused(f"Deze taak is al gedaan door {self.done_by.full_name}.")
        self.done_at, self.done_by, self.result = at, by, result
