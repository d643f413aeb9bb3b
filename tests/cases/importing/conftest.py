from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
import time_machine
from django.core.management import call_command

from cases.models import Case
from tests.cases.importing.sample import write_csv


@pytest.fixture(autouse=True)
def _on_a_sunday_in_november():
    """Whether a date lies ahead depends on today."""
    with time_machine.travel(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False):
        yield


@dataclass
class Importing:
    """Runs the command as an operator does and gives back what he reads."""

    folder: Path

    def run(self, what, **options) -> str:
        path = what if isinstance(what, Path) else write_csv(self.folder / "export.csv", what)
        out = StringIO()
        call_command("import_caseload", str(path), stdout=out, **options)
        return out.getvalue()

    def write(self, what, **options) -> str:
        return self.run(what, write=True, by="bram", **options)

    def family(self, rows, **options) -> Case:
        """Take one family over and return its case."""
        self.write(rows, **options)
        return Case.objects.get()


@pytest.fixture
def importing(cast, tmp_path):
    return Importing(tmp_path)


def notes_of(case) -> dict[str, str]:
    return {
        note.label.removeprefix("uit oud systeem: "): note.text for note in case.legacy_notes.all()
    }


def block(report: str, title: str) -> str:
    """Return the part of a report under one doubt; fails when there is none."""
    start = report.index(f"* {title} (")
    return report[start:].split("\n\n")[0]
