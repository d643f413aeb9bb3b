from django.apps import AppConfig

from audit import registry
from cases import closing, panels, timeline
from meldcode.events import EVENTS
from worklist.items import register_source


class MeldcodeConfig(AppConfig):
    name = "meldcode"

    def ready(self):
        # These need the models, which are there only now.
        from meldcode import cards, due, moments

        registry.register(EVENTS)
        for kind, (label, find) in due.SOURCES.items():
            register_source(kind, find, label=label)
        for load in moments.LOADS:
            timeline.register_timeline(load)
        panels.register_panel(
            "meldcode", order=10, load=cards.panel, template="meldcode/_panel.html"
        )
        panels.register_badges(cards.badges)
        panels.register_signal_act("meldcode/_start.html", needs=cards.why_not_start_from)
        closing.register_check(cards.still_open)
