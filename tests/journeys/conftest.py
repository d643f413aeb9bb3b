import os

import pytest

from config.settings.test import WORKER
from scripts import services
from scripts.mailcatcher import MailCatcher


@pytest.fixture(scope="session")
def redis_url():
    """A real Redis: the one of `make test`, or a private one when a test runs alone."""
    if url := os.environ.get("REDIS_URL"):
        yield _own_database(url)
        return
    with services.redis() as url:
        yield _own_database(url)


def _own_database(url):
    return f"{url.rsplit('/', 1)[0]}/{WORKER}"


@pytest.fixture
def mails():
    with MailCatcher() as catcher:
        yield catcher
