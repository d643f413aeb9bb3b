"""Reads the environment once, and says what to do when something is missing."""

from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()


def required(name: str, hint: str) -> str:
    """Return the value of an environment variable.

    Raises ImproperlyConfigured, with the hint, when it is absent or empty.
    """
    value = env.str(name, default="")
    if not value:
        raise ImproperlyConfigured(f"{name} is not set. {hint} See .env.example.")
    return value
