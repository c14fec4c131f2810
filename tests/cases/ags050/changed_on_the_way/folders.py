"""Where code is to run."""

WIDE = {"use_docker": True, "work_dir": "/"}
HOME = {"use_docker": True, "work_dir": "~"}
LOGS = {"use_docker": True, "work_dir": "/var"}
CODE = {"use_docker": True, "work_dir": "/usr"}
OWN = {"use_docker": True, "work_dir": "runs"}
