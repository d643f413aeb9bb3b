from safety_plans.views import drafting, evaluating, following, issuing, reading

__all__ = ["drafting", "evaluating", "following", "issuing", "reading"]
