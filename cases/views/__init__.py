from cases.views import changing, family, lists, opening, recording

__all__ = ["changing", "family", "lists", "opening", "recording"]
