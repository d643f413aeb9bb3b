import pytest
from django.db import transaction

from accounts.models import User
from demo_region.playing.region import fill


@pytest.fixture(scope="module")
def filled(django_db_setup, django_db_blocker):
    """The whole region, told once for a file of tests that only look at it."""
    with django_db_blocker.unblock(), transaction.atomic():
        fill()
        yield
        transaction.set_rollback(True)


@pytest.fixture
def users(filled, db):
    return {user.username: user for user in User.objects.all()}
