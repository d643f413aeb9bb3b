"""What a user does at the spreekuur. Each action is one transaction with its own line in the log."""

from consultations.actions.listing import AlreadyOnList, bring_in

__all__ = ["AlreadyOnList", "bring_in"]
