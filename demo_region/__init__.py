"""The made-up region: its people, its families, and how they came to be. Demo and tests only."""
