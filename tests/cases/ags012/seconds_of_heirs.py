"""The seconds of an executor that a class of one's own says, each heir by itself."""

from autogen.coding import DockerCommandLineCodeExecutor


class Lab:
    seconds = 60

    def executor(self):
        return DockerCommandLineCodeExecutor(work_dir="lab", timeout=self.seconds)


class Quick(Lab):
    seconds = 5


class Patient(Lab):
    seconds = 86_400  # expect: AGS012


for lab in (Lab(), Quick(), Patient()):
    lab.executor()
