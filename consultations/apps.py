from django.apps import AppConfig

from audit import registry
from consultations.events import EVENTS


class ConsultationsConfig(AppConfig):
    name = "consultations"

    def ready(self):
        registry.register(EVENTS)
