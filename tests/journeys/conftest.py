import os

import pytest

from config.settings.test import WORKER
from scripts import services
from scripts.mailcatcher import MailCatcher


@pytest.fixture(scope="session")
def redis_url():
    """A real Redis: the one of `make test`, or a private one when a test runs alone."""
    if url := os.environ.get("REDIS_URL"):
        yield f"{url.rsplit('/', 1)[0]}/{WORKER}"
        return
    with services.redis() as url:
        yield url


@pytest.fixture
def mails():
    with MailCatcher() as catcher:
        yield catcher
