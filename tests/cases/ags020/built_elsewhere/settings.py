"""Settings of the program."""

HOST = {"use_docker": False, "work_dir": "work/host"}
