from datetime import date

from django.db import models
from django.db.models import F, Q

from cases import bsn
from cases.dates import age_on
from cases.enums import NETWORK_ROLES, PARENT_ROLES, PersonRole, Precision
from cases.ids import new_id
from cases.names import sort_key, with_capital

ADULT_AT = 18


class Family(models.Model):
    """The unit of work, also after divorce: two households, one set of children (domain.md 0.1)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    name = models.CharField("gezinsnaam", max_length=120)
    sort_name = models.CharField(max_length=200, editable=False)

    class Meta:
        ordering = ["sort_name"]

    def __str__(self):
        return f"Gezin {with_capital(self.name)}"

    def save(self, *args, **kwargs):
        self.sort_name = sort_key(self.name)
        super().save(*args, **kwargs)


class Household(models.Model):
    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    family = models.ForeignKey(Family, on_delete=models.CASCADE, related_name="households")
    label = models.CharField("naam van dit huis", max_length=60, blank=True)
    street = models.CharField("straat", max_length=120, blank=True)
    house_number = models.CharField("huisnummer", max_length=20, blank=True)
    postcode = models.CharField("postcode", max_length=10, blank=True)
    city = models.CharField("plaats", max_length=80, blank=True)
    neighbourhood = models.CharField("wijk", max_length=80, blank=True)
    is_secret = models.BooleanField("geheim adres", default=False)
    order = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["order", "id"]

    def __str__(self):
        return self.label or f"Huis {self.order}"

    @property
    def place(self):
        """Return city and neighbourhood, for headings; never of a secret address (R17)."""
        if self.is_secret:
            return ""
        return ", ".join(filter(None, [self.city, self.neighbourhood]))

    @property
    def address(self):
        """Return the address on one line, or that it is secret (R17)."""
        if self.is_secret:
            return "Geheim adres"
        street = " ".join(filter(None, [self.street, self.house_number]))
        city = " ".join(filter(None, [self.postcode, self.city]))
        return ", ".join(filter(None, [street, city]))


class PersonQuerySet(models.QuerySet):
    def children_first(self):
        return self.order_by(
            models.Case(models.When(role=PersonRole.CHILD, then=0), default=1),
            F("birth_date").asc(nulls_last=True),
            "id",
        )


class Person(models.Model):
    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    family = models.ForeignKey(Family, on_delete=models.CASCADE, related_name="people")
    given_name = models.CharField("voornaam", max_length=80, blank=True)
    prefix = models.CharField("tussenvoegsel", max_length=20, blank=True)
    surname = models.CharField("achternaam", max_length=120, blank=True)
    role = models.CharField("rol in het gezin", max_length=20, choices=PersonRole)
    role_note = models.CharField("wie is dit", max_length=120, blank=True)
    birth_date = models.DateField("geboortedatum", null=True, blank=True)
    birth_precision = models.CharField(max_length=10, choices=Precision, default=Precision.UNKNOWN)
    phone = models.CharField("telefoon", max_length=30, blank=True)
    households = models.ManyToManyField(Household, related_name="people", blank=True)
    living_note = models.CharField("woont waar", max_length=120, blank=True)
    bsn_sealed = models.BinaryField(null=True, blank=True, editable=False)
    bsn_index = models.CharField(max_length=64, blank=True, editable=False, db_index=True)
    sort_name = models.CharField(max_length=200, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(given_name__gt="") | Q(surname__gt="") | Q(role_note__gt=""),
                name="person_has_some_name",
                violation_error_message="Vul een naam in, of schrijf wie dit is.",
            ),
            models.CheckConstraint(
                condition=Q(birth_date__isnull=False, birth_precision__in=["exact", "year"])
                | Q(birth_date__isnull=True, birth_precision="unknown"),
                name="person_birth_date_with_precision",
            ),
        ]

    def __str__(self):
        return self.full_name

    def save(self, *args, **kwargs):
        self.sort_name = sort_key(self.surname, self.given_name)
        super().save(*args, **kwargs)

    @property
    def full_name(self):
        name = " ".join(filter(None, [self.given_name, self.prefix, self.surname]))
        return with_capital(name) or self.role_note

    @property
    def calling_name(self):
        return self.given_name or self.full_name

    def age_on(self, day: date) -> int | None:
        """Return the age in whole years, or None when the birth date is not known or lies ahead."""
        if self.birth_date is None or self.birth_date > day:
            return None
        return age_on(self.birth_date, day)

    def is_child_on(self, day: date) -> bool:
        """A child is someone under 18; without a birth date the role decides."""
        age = self.age_on(day)
        return self.role == PersonRole.CHILD if age is None else age < ADULT_AT

    @property
    def is_parent(self):
        return self.role in PARENT_ROLES

    @property
    def is_network(self):
        return self.role in NETWORK_ROLES

    @property
    def role_text(self):
        return self.role_note or self.get_role_display()

    def set_bsn(self, number: str) -> None:
        """Seal a checked BSN in this row; the caller saves."""
        self.bsn_sealed = bsn.encrypt(number, self.pk)
        self.bsn_index = bsn.index(number)

    @property
    def masked_bsn(self):
        return bsn.masked(bsn.decrypt(self.bsn_sealed, self.pk)) if self.bsn_sealed else ""
