"""Values of a package whose modules stand in a folder src."""

MODE = "NEVER"
