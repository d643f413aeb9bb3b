from django.apps import AppConfig

from audit import registry
from worklist.events import EVENTS


class WorklistConfig(AppConfig):
    name = "worklist"

    def ready(self):
        registry.register(EVENTS)
