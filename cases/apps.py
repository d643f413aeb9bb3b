from django.apps import AppConfig

from audit import registry
from cases import closing, panels, timeline
from cases.events import EVENTS
from worklist.day import register_day_card
from worklist.items import register_source


class CasesConfig(AppConfig):
    name = "cases"

    def ready(self):
        # These need the models, which are there only now.
        from cases import cards, due, moments

        registry.register(EVENTS)
        for kind, (label, find) in due.SOURCES.items():
            register_source(kind, find, label=label)
        for load in moments.LOADS:
            timeline.register_timeline(load)
        closing.register_check(cards.tasks_to_finish)
        closing.register_check(cards.handovers_to_answer)
        register_day_card("cases/_my_families.html", order=50, load=cards.my_families)
        panels.register_panel(
            "tasks", order=20, load=cards.open_tasks, template="cases/_tasks_panel.html", side=True
        )
