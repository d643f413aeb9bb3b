"""What starts, checks and ships the product. Runs on a bare Python: the standard library only."""

import sys

if sys.version_info < (3, 11):
    sys.exit("Wijkveilig heeft Python 3.11 of nieuwer nodig; dit is %d.%d." % sys.version_info[:2])
