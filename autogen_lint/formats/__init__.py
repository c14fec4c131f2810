"""What a run has found, as texts for people and documents for programs: a module each, with ``render(run)``."""
