class Planner:
    execution = {"use_docker": True, "work_dir": "plans"}


class Runner:
    execution = {"use_docker": False, "work_dir": "plans"}
