"""Case numbers count on, whatever the year brings."""

import pytest

from cases.models import CaseNumber
from cases.numbers import next_number

pytestmark = pytest.mark.django_db


def test_numbers_count_from_one_in_each_year():
    assert [next_number(2026), next_number(2026), next_number(2027)] == [
        "WV-2026-00001", "WV-2026-00002", "WV-2027-00001",
    ]  # fmt: skip


def test_after_a_hundred_thousand_they_count_on():
    """As text WV-2026-99999 comes after WV-2026-100000, and would be given out twice."""
    CaseNumber.objects.create(year=2026, last=99_998)
    assert [next_number(2026) for _ in range(3)] == [
        "WV-2026-99999", "WV-2026-100000", "WV-2026-100001",
    ]  # fmt: skip
