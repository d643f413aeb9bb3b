"""Taking over families from an older system: read, plan, report, and only then write.

Reading and planning touch no row. Nothing is guessed silently: whatever was read in another way
than it was written has a line in the report, and what has no field is kept with the family.
"""
