from django.apps import AppConfig

from audit import registry
from cases import panels, timeline
from cases.closing import register_check
from consultations.events import EVENTS
from consultations.permissions import why_not_bring_in
from worklist.day import register_day_card
from worklist.items import register_source


class ConsultationsConfig(AppConfig):
    name = "consultations"

    def ready(self):
        # These need the models, which are there only now.
        from consultations import cards, due, moments

        registry.register(EVENTS)
        register_source(due.KIND, due.not_discussed, label=due.LABEL)
        register_check(due.still_on_a_list)
        register_day_card("consultations/_day_card.html", order=10, load=cards.today_card)
        for load in moments.LOADS:
            timeline.register_timeline(load)
        panels.register_badges(cards.badges)
        panels.register_panel(
            "consultations", order=30, load=cards.latest, template="consultations/_panel.html"
        )
        panels.register_act(
            "Naar spreekuur",
            url_name="consultations:bring_in",
            icon="messages-square",
            main=True,
            needs=why_not_bring_in,
        )
