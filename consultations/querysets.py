from django.db import models

from cases.querysets import OnCaseQuerySet
from consultations.enums import ON_THE_LIST, RANK, State


class ConsultationQuerySet(OnCaseQuerySet):
    def on_the_list(self):
        """What still waits to be discussed, or is being discussed now."""
        return self.filter(state__in=ON_THE_LIST)

    def discussed(self):
        return self.filter(state=State.DISCUSSED)

    def of_day(self, team, date):
        return self.filter(day__team=team, day__date=date)

    def passed(self, today):
        """On the list of a day that is over."""
        return self.on_the_list().filter(day__date__lt=today)

    def by_urgency(self):
        whens = [models.When(urgency=urgency, then=rank) for urgency, rank in RANK.items()]
        return self.order_by(models.Case(*whens, default=len(RANK)), "order", "id")

    def for_list(self):
        return self.select_related("case__family", "case__owner", "day__team", "brought_by")


class DayQuerySet(models.QuerySet):
    def of(self, team, date):
        return self.filter(team=team, date=date).select_related("team", "leader")


class PresenceQuerySet(models.QuerySet):
    def valid(self):
        return self.filter(withdrawn_at__isnull=True).select_related("user")
