"""Case numbers: WV-2026-00012. They count per year and say nothing about a family."""

from django.db import connection
from django.db.models import Max

from cases.models import Case

LOCK = 7_411_001


def next_number(year: int) -> str:
    """Return the next free number; two people at once get two numbers.

    SQLite has one writer; on PostgreSQL a lock is held until the transaction ends.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [LOCK, year])
    start = f"WV-{year}-"
    last = Case.objects.filter(number__startswith=start).aggregate(last=Max("number"))["last"]
    return f"{start}{(int(last.removeprefix(start)) if last else 0) + 1:05d}"
