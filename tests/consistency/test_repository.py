"""What the repository promises to whoever runs it."""

import os
import re
import subprocess
import sys

import pytest
import yaml
from django.core.management import get_commands

from scripts.check import hosts_in_locks, production_environment
from scripts.demo import LOGINS
from scripts.project import LOCKS, ROOT
from tests.cast import Cast

SETTINGS = [ROOT / "config" / "settings" / name for name in ("base.py", "production.py")]
READ = re.compile(r"(?:required|env\.\w+)\(\s*\"([A-Z_]+)\"")
NEEDED = sorted(set(re.findall(r"required\(\s*\"([A-Z_]+)\"", SETTINGS[1].read_text())))


def example_names() -> set[str]:
    return set(re.findall(r"^(?:# )?([A-Z_]+)=", (ROOT / ".env.example").read_text(), re.M))


def compose() -> dict:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text())


def start_with(env: dict[str, str], code: str = "") -> subprocess.CompletedProcess:
    """Start Python with only this environment and load the settings."""
    return subprocess.run(
        [sys.executable, "-c", f"import django; django.setup(); {code}"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **env},
        capture_output=True,
        text=True,
    )


def test_the_example_lists_every_variable_that_settings_read():
    read = {name for path in SETTINGS for name in READ.findall(path.read_text())}
    assert read - example_names() == set()


def test_the_example_lists_every_variable_that_compose_asks_for():
    asked = set(re.findall(r"(?<!\$)\$\{([A-Z_]+)", (ROOT / "docker-compose.yml").read_text()))
    assert asked - example_names() == set()


def test_the_example_gives_no_secret_away():
    text = (ROOT / ".env.example").read_text()
    filled_in = re.findall(r"^(\w*(?:KEY|PASSWORD)\w*)=(.+)$", text, re.M)
    assert filled_in == []


def test_production_starts_when_everything_is_set():
    assert start_with(production_environment()).stderr == ""


@pytest.mark.parametrize("name", NEEDED)
def test_production_refuses_to_start_and_says_what_is_missing(name):
    result = start_with({**production_environment(), name: ""})
    assert result.returncode
    assert re.search(
        rf"ImproperlyConfigured: {name} is not set\. \S.+\.env\.example", result.stderr
    )


def test_production_is_not_the_demo():
    code = "from django.conf import settings as s; print(s.DEMO, s.DEBUG)"
    assert start_with(production_environment(), code).stdout.split() == ["False", "False"]


def test_locks_hold_hashes_and_name_no_host():
    assert list(hosts_in_locks()) == []
    for lock in LOCKS.glob("*.lock"):
        pins = re.findall(r"^\S+==.*(?:\n    .*)*", lock.read_text(), re.M)
        assert pins, lock
        assert all("--hash=sha256:" in pin for pin in pins), lock


def test_what_developers_install_holds_all_that_runs():
    """Otherwise the tests would hold for other versions than those that run."""
    locks = {name: pins(name) for name in ("runtime", "demo", "dev")}
    assert locks["runtime"] <= locks["demo"] <= locks["dev"]


def pins(name: str) -> set[str]:
    return set(re.findall(r"^\S+==\S+", (LOCKS / f"{name}.lock").read_text(), re.M))


def test_compose_has_every_part_and_no_default_password():
    text = (ROOT / "docker-compose.yml").read_text()
    assert set(compose()["services"]) == {
        *("postgres", "redis", "migrate", "web", "worker", "beat", "proxy"),
    }
    secrets = re.findall(r"\$\{(\w*(?:KEY|_PASSWORD))(.{2})", text)
    optional = {"EMAIL_HOST_PASSWORD"}  # a mail server inside the same network may ask for none
    assert {name for name, default in secrets if default != ":?"} == optional


def test_compose_runs_commands_that_exist():
    programs = {path.name for path in (ROOT / ".venv" / "bin").iterdir()}
    for name, service in compose()["services"].items():
        if "image" not in service or not service["image"].startswith("wijkveilig:"):
            continue
        command = service.get("command", ["gunicorn"])
        assert command[0] in programs, name
        if "manage.py" in command:
            assert command[2] in get_commands(), name


def test_compose_waits_for_health_of_everything_it_depends_on():
    services = compose()["services"]
    for name, service in services.items():
        for needed, how in service.get("depends_on", {}).items():
            own_check = "healthcheck" in services[needed] or needed == "web"  # web: in the image
            finished = how["condition"] == "service_completed_successfully"
            assert own_check or finished, f"{name} waits for {needed}"


def test_redis_keeps_waiting_tasks_and_only_the_proxy_is_published():
    services = compose()["services"]
    assert "--appendonly yes" in services["redis"]["command"][-1]
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]


def test_files_that_compose_and_the_image_name_are_there():
    dockerfile = (ROOT / "Dockerfile").read_text()
    named = re.findall(r"[\w./-]+\.(?:py|lock|json)\b", dockerfile)
    mounted = [
        volume.split(":")[0]
        for service in compose()["services"].values()
        for volume in service.get("volumes", [])
        if volume.startswith("./")
    ]
    for path in [*mounted, *named]:
        found = (ROOT / path).exists() or (LOCKS / path).exists()
        assert found, path


def test_public_code_tells_the_version_and_licence_of_the_project():
    public = yaml.safe_load((ROOT / "publiccode.yml").read_text())
    project = (ROOT / "pyproject.toml").read_text()
    assert f'version = "{public["softwareVersion"]}"' in project
    assert f'license = "{public["legal"]["license"]}"' in project
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (ROOT / "LICENSE").read_text()


def test_the_demo_announces_people_that_the_tests_know(db):
    cast = Cast()
    assert [name for name in LOGINS if getattr(cast, name).username != name] == []
