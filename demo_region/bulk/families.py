"""Families with people, signals, tasks, meldcodes and plans, a thousand at a time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from audit.actors import Actor
from audit.models import Event
from cases.models import Case
from demo_region.bulk import rows, work
from demo_region.bulk.staff import Post, make_posts

AT_ONCE = 1000
NUMBER = "WV-meting-"
BY = Actor.system("meetgegevens")


@dataclass(frozen=True)
class Made:
    families: int
    teams: int


@dataclass
class Batch:
    """All rows of one round, by model, in the order in which they must be written."""

    rows: dict = field(default_factory=dict)

    def add(self, *objects) -> None:
        for one in objects:
            self.rows.setdefault(type(one), []).append(one)

    def write(self) -> None:
        for model, objects in self.rows.items():
            model._default_manager.bulk_create(objects, batch_size=2000)


def make_families(count: int, *, posts: Iterable[Post] | None = None) -> Made:
    """Make families that look alike in size to real ones, spread evenly over posts.

    Without `posts` new teams come with them. What is made depends on the number only.
    """
    posts = make_posts(count) if posts is None else list(posts)
    first = Case.objects.filter(number__startswith=NUMBER).count()
    now = timezone.now()
    for start in range(first, first + count, AT_ONCE):
        _make_batch(range(start, min(start + AT_ONCE, first + count)), posts, now)
    return Made(count, len({post.team.pk for post in posts}))


@transaction.atomic
def _make_batch(numbers, posts, now) -> None:
    batch = Batch()
    for number in numbers:
        # Two by two: one open and one closed family for each worker.
        _add_family(batch, number, posts[number // 2 % len(posts)], now)
    batch.write()
    work.issue_plans(batch.rows, now)


def _add_family(batch, number, post, now) -> None:
    family = rows.family(number)
    houses = rows.households(number, family)
    people = rows.people(number, family, timezone.localdate(now))
    case = rows.case(number, family, houses, people, post, timezone.localdate(now))
    case.number = f"{NUMBER}{number + 1:07d}"
    batch.add(family, *houses, *people, case)
    batch.add(*rows.living(people, houses), *rows.history(case, post, now))
    batch.add(*rows.events(case, BY, Event))
    signals = rows.signals(number, case, post, now)
    batch.add(*signals, *rows.about(signals, people))
    if case.is_open:
        batch.add(*work.tasks(number, case, post, timezone.localdate(now)))
        batch.add(*work.meldcode(number, case, post, signals, now))
        batch.add(*work.plan(number, case, post, now + timedelta(days=number % 40 - 10)))
