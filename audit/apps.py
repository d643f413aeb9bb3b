from django.apps import AppConfig

from audit import registry
from audit.events import EVENTS


class AuditConfig(AppConfig):
    name = "audit"

    def ready(self):
        registry.register(EVENTS)
