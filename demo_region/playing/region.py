"""Fills an empty database with the whole region."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from demo_region import clock
from demo_region.chance import bsn_numbers
from demo_region.days import Days
from demo_region.playing import meldcodes, plans
from demo_region.playing.acts import acts_of_story, play_all
from demo_region.playing.scene import Region, Scene
from demo_region.playing.spreekuur import acts_of_last, acts_of_today
from demo_region.staff import hire
from demo_region.stories import STORIES
from demo_region.stories.spreekuur import LAST, TODAY

# Who works here came before the first family.
STAFF_CAME = timedelta(days=900)
# They teach `play` their own events; nothing is called by name.
PLAYERS = (meldcodes, plans)


@transaction.atomic
def fill() -> None:
    """Make teams, people, families and all that happened, all of it or nothing."""
    days = Days(timezone.now())
    with clock.at(days.now - STAFF_CAME):
        users, teams = hire()
    region = Region(days, users, teams)
    scenes = {story.name: Scene(region, story) for story in STORIES}
    numbers = bsn_numbers()
    acts = [act for scene in scenes.values() for act in acts_of_story(scene, numbers)]
    for told in LAST:
        acts.extend(acts_of_last(told, scenes, region))
    for told in TODAY:
        acts.extend(acts_of_today(told, scenes, region))
    play_all(acts)
