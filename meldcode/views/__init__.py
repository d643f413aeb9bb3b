from meldcode.views import acute, deciding, reading, steps

__all__ = ["acute", "deciding", "reading", "steps"]
