from functools import partial

from autogen.coding import DockerCommandLineCodeExecutor
from pydantic import BaseModel


class Settings(BaseModel):
    timeout: int = 3600  # expect: AGS012
    llm_timeout: int = 3600  # ok: not used


settings = Settings()
first = DockerCommandLineCodeExecutor(timeout=settings.timeout)
make = partial(DockerCommandLineCodeExecutor, timeout=3600)  # expect: AGS012
second = make(work_dir="coding")


class Runner:
    limit = 0  # expect: AGS012

    def __init__(self):
        self.executor = DockerCommandLineCodeExecutor(timeout=self.limit)


class Sandbox(DockerCommandLineCodeExecutor):
    pass


sandbox = Sandbox(timeout=3600)  # expect: AGS012


def unknown(options):
    return DockerCommandLineCodeExecutor(**options)
