"""Someone at a browser: signs in, fills in forms by their labels, and looks at the page."""

import os
import re
from pathlib import Path

from django.conf import settings
from PIL import Image
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import expect

from tests.axe import assert_accessible, assert_no_sideways_scroll
from tests.cast import PASSWORD
from tests.journeys.services import until

SIZES = {"breed": (1280, 900), "smal": (360, 800)}
COLOURS = 192
# What sticks to the window would stand in the middle of a picture of the whole page.
LOOSEN = "loose => document.querySelectorAll('.top, .bar').forEach(e => e.style.position = loose)"
GUIDE = os.environ.get("GUIDE_PICTURES", "")


def pictures() -> Path:
    """Return where pictures of screens go: the guide when asked for, else the test's own folder."""
    folder = settings.BASE_DIR / GUIDE if GUIDE else settings.RUN_DIR / "schermen"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _is_answer(response):
    kinds = ("document", "xhr", "fetch")
    return response.request.resource_type in kinds and not 300 <= response.status < 400


class Visitor:
    def __init__(self, page, base_url, username="", password=PASSWORD):
        self.page, self.base_url = page, base_url
        self.page.set_default_timeout(8000)
        self.page.set_viewport_size({"width": 1280, "height": 900})
        if username:
            self.sign_in(username, password)

    def sign_in(self, username, password):
        self.go("/account/login/")
        self.fill("Gebruikersnaam", username)
        self.fill("Wachtwoord", password)
        self.press("Inloggen")

    def go(self, path):
        response = self.page.goto(f"{self.base_url}{path}")
        assert response is None or response.ok, f"{path}: {response.status}"

    def main(self):
        return self.page.get_by_role("main")

    def press(self, name, *, inside=None, exact=True):
        self._click((inside or self.main()).get_by_role("button", name=name, exact=exact).first)

    def follow(self, name, *, inside=None, exact=True):
        self._click((inside or self.main()).get_by_role("link", name=name, exact=exact).first)

    def _click(self, target):
        """Click and wait for the answer: a new page, or rows that htmx puts in."""
        self.page.evaluate("window.before = true")
        with self.page.expect_response(_is_answer) as answer:
            target.click()
        if answer.value.request.resource_type == "document":
            until(lambda: not self._still_the_old_page(), "the next page")
        self.page.wait_for_load_state()

    def _still_the_old_page(self):
        try:
            return self.page.evaluate("window.before === true")
        except PlaywrightError:  # the page is changing right now
            return True

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
        group = (inside or self.main()).get_by_role("radiogroup", name=question).first
        group.get_by_label(answer, exact=True).check()

    def sees(self, *texts):
        for text in texts:
            expect(self.main().get_by_text(text).first).to_be_visible(timeout=8000)

    def sees_not(self, text):
        expect(self.main().get_by_text(text)).to_have_count(0)

    def path(self):
        return self.page.url.removeprefix(self.base_url)

    def look(self, name):
        """Take a picture at both widths; every page is checked by axe elsewhere, here each state is."""
        assert_no_sideways_scroll(self.page)
        for size, (width, height) in SIZES.items():
            self.page.set_viewport_size({"width": width, "height": height})
            self._picture(pictures() / f"{name}-{size}.png")
        assert_accessible(self.page)
        self.page.set_viewport_size({"width": 1280, "height": 900})

    def _picture(self, path):
        self.page.evaluate("window.scrollTo(0, 0); document.activeElement.blur()")
        self.page.evaluate(LOOSEN, "static")
        self.page.screenshot(path=path, full_page=True, animations="disabled")
        self.page.evaluate(LOOSEN, "")
        if GUIDE:
            Image.open(path).convert("RGB").quantize(COLOURS).save(path, optimize=True)
