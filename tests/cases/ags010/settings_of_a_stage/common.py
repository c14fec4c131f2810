"""What the stages have in common."""

EXECUTION = {"use_docker": True, "work_dir": "stage"}
OTHER = {"use_docker": True, "work_dir": "other"}
