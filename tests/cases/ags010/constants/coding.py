HOST = {"work_dir": "coding", "use_docker": False}
BARE = {"work_dir": "coding"}
CONTAINER = {"work_dir": "coding"}
CONTAINER["use_docker"] = True


def local():
    return {"work_dir": "coding", "use_docker": False}
