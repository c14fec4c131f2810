"""Boxes of autogen, which heirs place."""

from autogen_ext.code_executors.docker import DockerCommandLineCodeExecutor


class Box:
    folder: str

    @classmethod
    def make(cls):
        return DockerCommandLineCodeExecutor(work_dir=cls.folder, timeout=60)


class Work(Box):
    folder = "work"


class Home(Box):
    folder = "~"  # expect: AGS050
