"""Settings of something else."""

REPLIES = 2
