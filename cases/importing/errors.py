class CannotImport(ValueError):
    """This file cannot be taken over as it is. Its text is a Dutch sentence for the operator."""
