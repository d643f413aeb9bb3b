from django.apps import AppConfig

from audit import registry
from meldcode.events import EVENTS


class MeldcodeConfig(AppConfig):
    name = "meldcode"

    def ready(self):
        registry.register(EVENTS)
