"""A bench makes the executors of its folder."""

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor


class Bench:
    def __init__(self, folder="bench-files"):
        self.folder = folder

    def executor(self):
        return DockerCommandLineCodeExecutor(work_dir=self.folder)
