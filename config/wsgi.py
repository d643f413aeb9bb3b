"""The web entry. DJANGO_SETTINGS_MODULE must be set: there is no default to fall back on."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
