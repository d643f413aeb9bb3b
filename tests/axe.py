"""What a machine can say about accessibility. Each finding is an error; nothing is waived."""

from axe_playwright_python.base import AXE_SCRIPT
from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
# The script is large; once in a page it stays.
LOAD_ONCE = f"if (!window.axe) {{ {AXE_SCRIPT} }}"
PHONE = {"width": 360, "height": 800}
SMALLEST = {"width": 320, "height": 640}
DESK = {"width": 1280, "height": 900}


def assert_accessible(page):
    """Run axe on the page as it is now, with all rules of WCAG 2.2 AA and best practice."""
    _assert_nothing_found(page, {"type": "tag", "values": RULES})


def assert_contrast(page):
    """Run only what depends on colour."""
    _assert_nothing_found(page, {"type": "rule", "values": COLOUR_RULES})


def _assert_nothing_found(page, rules):
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    found = Axe(LOAD_ONCE).run(page, options=options)
    violations = found.response["violations"]
    assert not violations, "\n".join(_readable(page.url, violation) for violation in violations)


def assert_accessible_everywhere(page):
    """Run axe at phone and desk width, light and dark, without loading the page again.

    Dark changes colours and nothing else, so there only colours are looked at again.
    """
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme="light")
        assert_accessible(page)
        page.emulate_media(color_scheme="dark")
        assert_contrast(page)


def assert_no_sideways_scroll(page):
    """Nothing is cut off or needs scrolling sideways at 320 px (WCAG 1.4.10)."""
    page.set_viewport_size(SMALLEST)
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{page.url} is {wide} px too wide at 320 px"


def _readable(url, violation):
    nodes = "\n  ".join(
        node["html"][:200] + " " + node["failureSummary"][:300] for node in violation["nodes"]
    )
    return f"{url}: {violation['id']}: {violation['help']}\n  {nodes}"
