"""The Celery application. DJANGO_SETTINGS_MODULE must be set: there is no default."""

from celery import Celery

app = Celery("wijkveilig")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
