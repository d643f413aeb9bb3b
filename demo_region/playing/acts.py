"""All that happens in the region, in the order in which it happened."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from demo_region import clock
from demo_region.playing import families
from demo_region.playing.scene import Scene, play

OPENING_HOUR = 9.5
A_LITTLE = timedelta(minutes=3)


@dataclass(frozen=True)
class Act:
    """Something that happens at a moment; `what` says which story to mend when it may not."""

    when: datetime
    what: str
    run: Callable[[], object]


def acts_of_story(scene: Scene, bsn_numbers) -> Iterator[Act]:
    """A story may be told by subject; what moves to an earlier working day never passes what went before."""
    days, story = scene.days, scene.story
    last = days.moment(days.past(story.opened), OPENING_HOUR)
    yield Act(last, story.name, lambda: families.open_family(scene, bsn_numbers))
    for event in sorted(story.events, key=lambda event: (-event.ago, event.hour)):
        day = days.exactly(event.ago) if event.any_day else days.past(event.ago)
        last = min(max(days.moment(day, event.hour), last + A_LITTLE), days.now)
        what = f"{story.name}: {type(event).__name__}, {event.ago} days ago"
        yield Act(last, what, lambda event=event: play(event, scene))


def play_all(acts) -> None:
    """Play acts of many families by the clock: what came first has the lower number in the log."""
    for act in sorted(acts, key=lambda act: act.when):
        try:
            with clock.at(act.when):
                act.run()
        except Exception as error:
            error.add_note(f"In the story of {act.what}.")
            raise
