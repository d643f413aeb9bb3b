"""Days as a story tells them: so long ago, or so many working days from today."""

import math
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from worklist.workdays import add_working_days

DAYS, WORKING_DAYS = 7, 5


class Days:
    """The calendar of one filling: everything is told from its `today`."""

    def __init__(self, now: datetime):
        self.now = now
        self.today = timezone.localdate(now)

    def past(self, ago: int) -> date:
        """Return the working day about so many days ago: seven days are five working days.

        So two events of one story keep their distance on whatever day it is told.
        """
        return add_working_days(self.today, -math.ceil(ago * WORKING_DAYS / DAYS))

    def exactly(self, ago: int) -> date:
        return self.today - timedelta(days=ago)

    def workday(self, count: int) -> date:
        """Return the day that lies so many working days from today; 0 is today itself."""
        return add_working_days(self.today, count)

    def moment(self, day: date, hour: float) -> datetime:
        """Return a moment on a day (9.5 is half past nine), never later than now."""
        clock = time(int(hour), round(hour % 1 * 60))
        return min(timezone.make_aware(datetime.combine(day, clock)), self.now)
