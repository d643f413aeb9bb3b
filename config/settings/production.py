"""A municipality's own installation. Nothing here has a default that is not safe."""

from config.databases import with_options
from config.env import env, required
from config.schedule import BEAT_SCHEDULE
from config.settings.base import *  # noqa: F403
from config.settings.base import MIDDLEWARE as BASE_MIDDLEWARE

SECRET_KEY = required("SECRET_KEY", "Make one with: openssl rand -hex 48.")
BSN_KEY = required("BSN_KEY", "Make one with: openssl rand -base64 32. Keep a copy apart.")
BASE_URL = required("BASE_URL", "The address people type, such as https://wijkveilig.example.nl.")
ALLOWED_HOSTS = required("ALLOWED_HOSTS", "Host names, with commas between them.").split(",")
CSRF_TRUSTED_ORIGINS = [BASE_URL]
required("DATABASE_URL", "For example postgres://user:password@host:5432/wijkveilig.")
DATABASES = {"default": with_options(env.db_url("DATABASE_URL"))}

REDIS_URL = required("REDIS_URL", "For example redis://host:6379/0.")
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": REDIS_URL,
        "OPTIONS": {"socket_timeout": 1, "socket_connect_timeout": 1},
    }
}
CELERY_BROKER_URL = REDIS_URL
CELERY_BEAT_SCHEDULE = BEAT_SCHEDULE

EMAIL_HOST = required("EMAIL_HOST", "The mail server that accepts our mail.")
EMAIL_PORT = env.int("EMAIL_PORT", default=587)
EMAIL_HOST_USER = env.str("EMAIL_HOST_USER", default="")
EMAIL_HOST_PASSWORD = env.str("EMAIL_HOST_PASSWORD", default="")
EMAIL_USE_TLS = env.bool("EMAIL_USE_TLS", default=True)
DEFAULT_FROM_EMAIL = required("MAIL_FROM", "The sender, such as wijkveilig@example.nl.")

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# Only the proxy of docker-compose.yml can reach us, and it writes these headers itself.
MIDDLEWARE = ["config.proxy.VisitorBehindProxyMiddleware", *BASE_MIDDLEWARE]
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^gezond/"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31536000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrftoken"
