"""Options of the program."""

LIMITS = {"model": "gpt-4o", "timeout": None}
WORK = {"use_docker": False, "work_dir": "work/notes"}
