from django.conf import settings
from django.db import models

from cases.ids import new_id
from cases.models.case import Case


class ImportedFamily(models.Model):
    """Which family of an older system became which case, so that a second run adds nothing.

    The number alone is no key: two families can have the same one.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="imported_from")
    source = models.CharField("oud systeem", max_length=80)
    old_number = models.CharField("nummer in het oude systeem", max_length=120, blank=True)
    family_key = models.CharField(max_length=300)
    fingerprint = models.CharField(max_length=64)
    imported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    imported_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["imported_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "old_number", "family_key"], name="family_taken_over_once"
            )
        ]

    def __str__(self):
        return f"{self.source} {self.old_number}"
