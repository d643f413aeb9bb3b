"""Families and their people, the case, signals, tasks, and who holds sight on safety."""
