"""The made-up region on one machine. Refuses anything that is not loopback."""

from config.databases import with_options
from config.env import BASE_DIR, env
from config.schedule import BEAT_SCHEDULE
from config.settings.base import *  # noqa: F403
from config.settings.base import INSTALLED_APPS as BASE_APPS
from config.settings.base import MIDDLEWARE as BASE_MIDDLEWARE

DEMO = True
DEMO_DATA = True
GALLERY = True
INSTALLED_APPS = [*BASE_APPS, "demo_region"]
RUN_DIR = BASE_DIR / ".demo"
RUN_DIR.mkdir(exist_ok=True)

# Not secrets: everyone who reads this file knows them, so they guard made-up people only.
SECRET_KEY = "demo-only-" + "wijkveilig-" * 5
BSN_KEY = "ZGVtby1vbmx5LXdpamt2ZWlsaWctYnNuLWtleS0zMmI="
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
MIDDLEWARE = ["config.loopback.LoopbackOnlyMiddleware", *BASE_MIDDLEWARE]

DATABASES = {
    "default": with_options(
        env.db_url("DATABASE_URL", default=f"sqlite:///{RUN_DIR / 'wijkveilig.sqlite3'}")
    )
}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
BASE_URL = env.str("BASE_URL", default="http://127.0.0.1:8000")

WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = env.int("MAIL_PORT", default=8025)

CELERY_BROKER_URL = "filesystem://"
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "data_folder_in": str(RUN_DIR / "broker"),
    "data_folder_out": str(RUN_DIR / "broker"),
    "control_folder": str(RUN_DIR / "broker-control"),
    "store_processed": False,
}
(RUN_DIR / "broker").mkdir(exist_ok=True)
# Also at night and without a wait: who tries it out wants to see a reminder come.
CELERY_BEAT_SCHEDULE = {name: {**entry, "schedule": 30.0} for name, entry in BEAT_SCHEDULE.items()}
