"""The guide shows each picture that the journeys take, and no other."""

import re
from pathlib import Path

from django.conf import settings

GUIDE = settings.BASE_DIR / "docs" / "handleiding"


def shown():
    return set(re.findall(r"\]\(schermen/([\w-]+)\.png\)", (GUIDE / "README.md").read_text()))


def taken():
    names = set()
    for file in (settings.BASE_DIR / "tests" / "journeys").glob("test_*.py"):
        names |= set(re.findall(r"look\(\"([\w-]+)\"\)", file.read_text()))
    return names


def test_every_picture_in_the_guide_is_there():
    there = {path.stem for path in (GUIDE / "schermen").glob("*.png")}
    assert shown() == there


def test_every_screen_that_is_looked_at_is_in_the_guide_at_both_widths():
    missing = {f"{name}-{size}" for name in taken() for size in ("breed", "smal")} - shown()
    assert missing == set()


def test_links_in_the_documents_lead_somewhere():
    broken = []
    for page in [settings.BASE_DIR / "README.md", *(settings.BASE_DIR / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text()):
            if not (page.parent / Path(target)).exists():
                broken.append(f"{page.name}: {target}")
    assert broken == []
