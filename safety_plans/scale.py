"""Lines of how safe it is, one for each person, over the evaluations of a plan (domain.md 3.4).

People are never taken together: there is no average, no sum and no order among them (R19, R21).
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from safety_plans.models import ScaleScore

LEFT, RIGHT, BOTTOM, PER_POINT = 30, 290, 110, 10
LABEL_HEIGHT = 13
LINE_STYLES = 4
WIDE_GAP, BIG_DROP, LOW = Decimal(3), Decimal(2), Decimal(3)


@dataclass
class Line:
    """The scores of one person, oldest first."""

    who: str
    scores: list[ScaleScore] = field(default_factory=list)

    @property
    def last(self):
        return self.scores[-1]


@dataclass
class Scale:
    lines: list[Line]
    days: list[date]

    def drawing(self) -> dict:
        """Return what components/scale.html draws."""
        return {
            "summary": self.summary,
            "lines": _written_out(_apart([self._drawn(n, li) for n, li in enumerate(self.lines)])),
            "dates": [
                {"x": self._x(day), "label": f"{day.day}-{day.month}"} for day in self._ends()
            ],
        }

    @property
    def summary(self):
        """Return the last score of each person in words, for those who don't see the lines."""
        last = [f"{line.who} {line.last.number_text}" for line in self.lines]
        return "Hoe veilig, van 0 tot 10: " + ", ".join(last)

    def _drawn(self, place, line):
        points = [(self._x(_day(s)), _y(s.number)) for s in line.scores]
        if len(points) == 1:
            points.append((points[0][0] + 1, points[0][1]))
        return {
            "number": place % LINE_STYLES + 1,
            "points": " ".join(f"{x},{y}" for x, y in points),
            "x": RIGHT + 6,
            "y": points[-1][1] + 4,
            "label": f"{line.who[:9]} {line.last.number_text}",
        }

    def _x(self, day):
        span = (self.days[-1] - self.days[0]).days
        return LEFT + round((RIGHT - LEFT) * (day - self.days[0]).days / span) if span else RIGHT

    def _ends(self):
        return sorted({self.days[0], self.days[-1]})

    def talk_points(self) -> list[str]:
        """Return what to talk about: a wide gap, a big drop, a low number (3.4)."""
        return [*self._gap(), *self._drops(), *self._low()]

    def _gap(self):
        now = [line for line in self.lines if _day(line.last) == self.days[-1]]
        if len(now) < 2:
            return
        low = min(now, key=lambda line: line.last.number)
        high = max(now, key=lambda line: line.last.number)
        gap = high.last.number - low.last.number
        if gap >= WIDE_GAP:
            yield f"Verschil tussen {high.who} en {low.who}: {_written(gap)}. Praat erover."

    def _drops(self):
        for line in self.lines:
            if len(line.scores) > 1:
                before, now = line.scores[-2], line.scores[-1]
                if before.number - now.number >= BIG_DROP:
                    fall = f"van {before.number_text} naar {now.number_text}"
                    yield f"Het cijfer van {line.who} ging {fall}. Vraag wat er gebeurd is."

    def _low(self):
        for line in self.lines:
            if line.last.number <= LOW:
                yield f"{line.who} geeft een {line.last.number_text}. Vraag wat er nu nodig is."


def scale_of(scores) -> Scale | None:
    """Return the lines of scores that have their evaluation loaded; None when there are none."""
    lines: dict[str, Line] = {}
    ordered = sorted(scores, key=lambda score: (_day(score), score.pk))
    for score in ordered:
        lines.setdefault(score.key, Line(score.who_text)).scores.append(score)
    if not lines:
        return None
    return Scale(list(lines.values()), sorted({_day(score) for score in ordered}))


def _day(score):
    return score.evaluation.held_on


def _y(number):
    return round(BOTTOM - PER_POINT * float(number), 1)


def _written(number):
    return f"{number.normalize():f}".replace(".", ",")


def _written_out(lines):
    """Turn places into text: a template would write 34,5, which is two places to a browser."""
    return [{**line, "x": str(line["x"]), "y": str(line["y"])} for line in lines]


def _apart(lines):
    """Move labels that would stand on each other down, so that each can be read."""
    lowest = None
    for line in sorted(lines, key=lambda one: one["y"]):
        if lowest is not None and line["y"] < lowest + LABEL_HEIGHT:
            line["y"] = lowest + LABEL_HEIGHT
        lowest = line["y"]
    return lines
