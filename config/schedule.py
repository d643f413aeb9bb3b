"""When the periodic tasks run. Static, in code, so that a test can compare it with the tasks."""

from celery.schedules import crontab

BEAT_SCHEDULE = {
    "queue reminders of what is due": {
        "task": "worklist.tasks.queue_reminders",
        "schedule": crontab(minute="*/15", hour="6-18"),
    },
    "deliver the mails that wait": {
        "task": "worklist.tasks.deliver_mail",
        "schedule": 60.0,
    },
}
