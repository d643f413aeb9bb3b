"""Keys of all that hangs on a case: never reused, not guessable, in order of time (design decision 8)."""

from uuid_utils.compat import uuid7 as new_id

__all__ = ["new_id"]
