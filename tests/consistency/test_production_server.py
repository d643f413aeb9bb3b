"""What only production has: the proxy in front, and packed static files."""

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.http import HttpResponse

from config.proxy import VisitorBehindProxyMiddleware

PROXY = "172.18.0.9"
# What production uses, without compressing: that only costs time here.
PACKED = "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"


@pytest.mark.parametrize(
    ("header", "known_as"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("1.2.3.4, 203.0.113.7", "203.0.113.7"),  # the first one was sent by the visitor
        ("2001:db8::7", "2001:db8::7"),
        ("", PROXY),
        ("not an address", PROXY),
    ],
)
def test_the_log_knows_a_visitor_by_the_address_that_the_proxy_saw(rf, header, known_as):
    answer = VisitorBehindProxyMiddleware(lambda request: HttpResponse(request.META["REMOTE_ADDR"]))
    request = rf.get("/", REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR=header)
    assert answer(request).content.decode() == known_as


def test_static_files_can_be_packed_for_production(settings, tmp_path):
    """A style sheet that names a file which is not there would stop the image from being made."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": PACKED},
    }
    call_command("collectstatic", interactive=False, verbosity=0)
    assert (tmp_path / "staticfiles.json").exists()
    assert staticfiles_storage.hashed_files
