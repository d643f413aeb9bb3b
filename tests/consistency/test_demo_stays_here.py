"""The demo has passwords that everyone knows: it answers this machine and nobody else."""

import importlib
import os
import subprocess
from types import SimpleNamespace

import pytest
from django.http import HttpResponse

from config.gunicorn_demo import on_starting
from config.loopback import LoopbackOnlyMiddleware
from scripts.project import ROOT, VENV_BIN


@pytest.mark.parametrize("visitor", ["192.168.1.20", "10.0.0.1", "8.8.8.8", "fe80::1", ""])
def test_a_visitor_from_elsewhere_is_refused(rf, visitor):
    answer = LoopbackOnlyMiddleware(lambda request: HttpResponse("binnen"))
    response = answer(rf.get("/", REMOTE_ADDR=visitor))
    assert response.status_code == 403
    assert "alleen op deze computer" in response.content.decode()


@pytest.mark.parametrize("visitor", ["127.0.0.1", "127.8.8.8", "::1"])
def test_a_visitor_on_this_machine_comes_in(rf, visitor):
    answer = LoopbackOnlyMiddleware(lambda request: HttpResponse("binnen"))
    assert answer(rf.get("/", REMOTE_ADDR=visitor)).content == b"binnen"


def test_the_demo_puts_that_guard_in_front_of_everything():
    demo = importlib.import_module("config.settings.demo")
    assert demo.MIDDLEWARE[0] == "config.loopback.LoopbackOnlyMiddleware"
    assert set(demo.ALLOWED_HOSTS) == {"127.0.0.1", "localhost", "[::1]"}


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.20", "::"])
def test_the_web_server_does_not_listen_to_others(host):
    with pytest.raises(SystemExit, match="alleen op deze computer"):
        on_starting(SimpleNamespace(address=[("127.0.0.1", 8000), (host, 8000)]))


def test_the_web_server_listens_to_this_machine():
    on_starting(SimpleNamespace(address=[("127.0.0.1", 8000), ("::1", 8000), "/tmp/socket"]))


def test_starting_it_with_another_address_ends_at_once():
    command = [VENV_BIN / "gunicorn", "--config", "config/gunicorn_demo.py", "--bind", "0.0.0.0:0"]
    result = subprocess.run(
        [*command, "config.wsgi"],
        cwd=ROOT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.demo"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.returncode
    assert "alleen op deze computer" in result.stdout + result.stderr
