"""What the program is configured with; nothing here says for whom."""
HERE = {"use_docker": False, "work_dir": "runs"}
