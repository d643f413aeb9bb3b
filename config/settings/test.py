"""What the tests run on. Real services come in through the environment."""

from config.databases import with_options
from config.env import BASE_DIR, env
from config.schedule import BEAT_SCHEDULE
from config.settings.base import *  # noqa: F403
from config.settings.base import INSTALLED_APPS as BASE_APPS

DEMO_DATA = True
GALLERY = True
INSTALLED_APPS = [*BASE_APPS, "demo_region"]
SECRET_KEY = "test-only-" + "wijkveilig-" * 5
BSN_KEY = "dGVzdC1vbmx5LXdpamt2ZWlsaWctYnNuLWtleS0zMmI="
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
BASE_URL = "http://testserver"

# Two runs at once, on two databases, each with several workers: nothing may be shared.
RUN_DIR = BASE_DIR / ".test" / env.str("TEST_RUN", default="alone")
RUN_DIR.mkdir(parents=True, exist_ok=True)
WORKER = int(env.str("PYTEST_XDIST_WORKER", default="gw0").removeprefix("gw"))
DATABASES = {
    "default": with_options(
        env.db_url("DATABASE_URL", default=f"sqlite:///{RUN_DIR / 'test.sqlite3'}")
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, not memory: a browser's server thread and a Celery worker read it too.
    DATABASES["default"]["TEST"] = {"NAME": str(RUN_DIR / "test_wijkveilig.sqlite3")}
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 0

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True

REDIS_URL = env.str("REDIS_URL", default="")
CELERY_BROKER_URL = f"{REDIS_URL.rsplit('/', 1)[0]}/{WORKER}" if REDIS_URL else "memory://"
CELERY_BEAT_SCHEDULE = BEAT_SCHEDULE
EMAIL_HOST = "127.0.0.1"
EMAIL_PORT = env.int("MAIL_PORT", default=0)
