"""One family of Team Noord with everything that can hang on it, for walks over all pages."""

from dataclasses import dataclass

from django.utils import timezone

from cases import actions
from cases.enums import EntryKind
from consultations.actions import bring_in
from consultations.enums import Urgency
from meldcode import actions as meldcode_actions
from safety_plans import actions as plan_actions
from tests.safety_plans.making import issued


@dataclass
class World:
    cast: object

    def __post_init__(self):
        cast, today = self.cast, timezone.localdate()
        self.case = cast.family("Van Rooij")
        self.person = self.case.family.people.first()
        self.signal = actions.record_signal(
            case=self.case,
            fields={
                "text": "Noor had een blauwe plek op haar arm.",
                "kind": EntryKind.OBSERVATION,
                "source": "ikzelf",
                "happened_on": today,
            },
            about=[self.person],
            by=cast.sanne,
        )
        self.task = actions.add_task(
            case=self.case, text="School bellen", owner=cast.sanne, due_on=today, by=cast.tessa
        )
        self.handover = actions.offer_handover(
            case=self.case,
            from_organisation="Veilig Thuis",
            reference="VT-1",
            note="",
            offered_on=today,
            by=cast.sanne,
        )
        self.item = bring_in(
            case=self.case,
            question="Hoe praten we met vader?",
            why_today="Vrijdag is het gesprek.",
            urgency=Urgency.ORANGE,
            by=cast.sanne,
        )
        self.two = 2
        self.meldcode = meldcode_actions.open_meldcode(signal=self.signal, by=cast.sanne)
        self.report = meldcode_actions.record_report(
            meldcode=self.meldcode, fields={}, by=cast.sanne
        )
        self.hold(issued(self.case, cast.sanne))

    def hold(self, version):
        """This version is in force now, and the next one is being written."""
        self.version, self.plan = version, version.plan
        self.condition = version.conditions.get()
        self.draft = plan_actions.start_next_version(version=version, by=self.cast.sanne)
        self.conditions = self.draft.conditions.get()
        self.agreements = self.draft.agreements.first()
        self.signs = self.draft.warningsigns.first()
        self.helpers = self.draft.planhelpers.first()
