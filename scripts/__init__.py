"""What starts, checks and ships the product. Runs on a bare Python: the standard library only."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a bare machine may offer an older one
    sys.exit(f"Wijkveilig heeft Python 3.11 of nieuwer nodig; dit is {sys.version.split()[0]}.")
