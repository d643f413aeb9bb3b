"""Real parts for a journey: Redis, a mail server and a Celery worker in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager

import kombu
from django.conf import settings
from django.db import connections

from config.celery import app


def until(condition, what: str, seconds: float = 30):
    """Wait for a condition and return its value; fails with what was waited for."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(0.1)
    raise AssertionError(f"waited {seconds} seconds for {what}")


def database_url() -> str:
    """Return the address of the test's own database, for another process."""
    database = connections["default"].settings_dict
    if connections["default"].vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    where = f"{database['HOST']}:{database['PORT']}"
    return f"postgres://{database['USER']}:{database['PASSWORD']}@{where}/{database['NAME']}"


@contextmanager
def celery_worker(redis_url: str, mail_port: int, *options: str):
    """Start a real worker on the test's database; yields its process."""
    env = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": database_url(),
        "REDIS_URL": redis_url,
        "MAIL_PORT": str(mail_port),
    }
    command = [sys.executable, "-m", "celery", "-A", "config", "worker", "--pool", "solo"]
    process = subprocess.Popen(
        [*command, "--loglevel", "WARNING", *options], cwd=settings.BASE_DIR, env=env
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def send(redis_url: str, task: str) -> None:
    """Put a task in the queue, as beat does."""
    with kombu.Connection(redis_url) as connection:
        app.send_task(task, connection=connection)
