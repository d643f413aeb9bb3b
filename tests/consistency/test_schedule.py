"""Every periodic task is on the clock, and the clock rings for tasks that exist."""

from config.celery import app
from config.schedule import BEAT_SCHEDULE


def test_schedule_and_tasks_are_the_same():
    app.loader.import_default_modules()
    ours = {name for name in app.tasks if not name.startswith("celery.")}
    assert {entry["task"] for entry in BEAT_SCHEDULE.values()} == ours
