from django.apps import AppConfig

from audit import registry
from cases import closing, panels, timeline
from safety_plans.events import EVENTS
from worklist.items import register_source


class SafetyPlansConfig(AppConfig):
    name = "safety_plans"
    verbose_name = "Veiligheidsplannen"

    def ready(self):
        # These need the models, which are there only now.
        from safety_plans import closing_check, due, moments, on_family_page, permissions

        registry.register(EVENTS)
        for kind, (label, find) in due.SOURCES.items():
            register_source(kind, find, label=label)
        timeline.register_timeline(moments.plan_moments)
        closing.register_check(closing_check.what_is_open)
        panels.register_badges(on_family_page.badges)
        on_family_page.register(panels, needs=permissions.why_not_start)
