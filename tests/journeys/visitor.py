"""Someone at a browser: signs in, fills in forms by their labels, and looks at the page."""

import os
import re
from pathlib import Path

from django.conf import settings
from PIL import Image

from tests.axe import assert_accessible, assert_no_sideways_scroll
from tests.cast import PASSWORD

SIZES = {"breed": (1280, 900), "smal": (360, 800)}
COLOURS = 192


def pictures() -> Path:
    """Return where pictures of screens go: the guide when asked for, else the test's own folder."""
    asked = os.environ.get("GUIDE_PICTURES")
    folder = settings.BASE_DIR / asked if asked else settings.RUN_DIR / "schermen"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Visitor:
    def __init__(self, page, base_url, username=""):
        self.page, self.base_url = page, base_url
        self.page.set_viewport_size({"width": 1280, "height": 900})
        if username:
            self.sign_in(username)

    def sign_in(self, username):
        self.go("/account/login/")
        self.fill("Gebruikersnaam", username)
        self.fill("Wachtwoord", PASSWORD)
        self.press("Inloggen")

    def go(self, path):
        response = self.page.goto(f"{self.base_url}{path}")
        assert response is None or response.ok, f"{path}: {response.status}"

    def main(self):
        return self.page.get_by_role("main")

    def press(self, name, *, inside=None, exact=True):
        (inside or self.main()).get_by_role("button", name=name, exact=exact).first.click()
        self.page.wait_for_load_state()

    def follow(self, name, *, inside=None, exact=True):
        (inside or self.main()).get_by_role("link", name=name, exact=exact).first.click()
        self.page.wait_for_load_state()

    def field(self, label, inside=None):
        """Return the control with a label; "(niet verplicht)" behind it does not matter."""
        name = re.compile(rf"^\s*{re.escape(label)}(\s*\(niet verplicht\))?\s*$")
        return (inside or self.main()).get_by_label(name).first

    def fill(self, label, value, *, inside=None):
        self.field(label, inside).fill(str(value))

    def pick(self, label, option, *, inside=None):
        self.field(label, inside).select_option(label=option)

    def tick(self, label, *, inside=None):
        self.field(label, inside).check()

    def choose(self, question, answer, *, inside=None):
        """Answer a question that has its choices as radio buttons."""
        group = (inside or self.main()).get_by_role("group", name=question).first
        group.get_by_label(answer, exact=True).check()

    def sees(self, *texts):
        for text in texts:
            assert self.main().get_by_text(text).first.is_visible(), f"not on the page: {text}"

    def sees_not(self, text):
        assert self.main().get_by_text(text).count() == 0, f"on the page: {text}"

    def path(self):
        return self.page.url.removeprefix(self.base_url)

    def look(self, name):
        """Take a picture at both widths, and check that everybody can use what is on it."""
        assert_no_sideways_scroll(self.page)
        for size, (width, height) in SIZES.items():
            self.page.set_viewport_size({"width": width, "height": height})
            assert_accessible(self.page)
            self._picture(pictures() / f"{name}-{size}.png")
        self.page.set_viewport_size({"width": 1280, "height": 900})

    def _picture(self, path):
        self.page.screenshot(path=path, full_page=True, animations="disabled")
        Image.open(path).convert("RGB").quantize(COLOURS).save(path, optimize=True)
