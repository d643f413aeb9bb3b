from datetime import UTC, datetime

from django.db import migrations, models
from django.db.models import F

EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)


def say_when_it_was_recorded(apps, schema_editor):
    """A year that no page can show tells nothing; when it was recorded does."""
    reports = apps.get_model("meldcode", "Report").objects.filter(happened_at__lt=EARLIEST)
    reports.update(happened_at=F("at"))


class Migration(migrations.Migration):
    dependencies = [("meldcode", "0001_initial")]

    operations = [
        migrations.RunPython(say_when_it_was_recorded, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="report",
            constraint=models.CheckConstraint(
                condition=models.Q(happened_at__gte=EARLIEST), name="melding_in_our_own_times"
            ),
        ),
    ]
