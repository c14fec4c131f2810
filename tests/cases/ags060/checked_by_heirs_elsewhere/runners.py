"""Runs, opens, and asks what it is given."""
import subprocess
import sys

from autogen import AssistantAgent, UserProxyAgent


class Runner:
    allowed = ()

    def run(self, source):
        self._check(source)
        return subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=10).stdout

    def shell(self, command):
        command = self._cleaned(command)
        return subprocess.getoutput(command)

    def read(self, name):
        if not self._allows(name):
            raise ValueError(name)
        with open(name) as file:
            return file.read()

    def ask(self, text):
        self._check(text)
        runner = UserProxyAgent("runner", human_input_mode="NEVER", code_execution_config={"work_dir": "c", "use_docker": "python:3.12-slim"}, max_consecutive_auto_reply=3)  # expect: AGS020
        return runner.initiate_chat(AssistantAgent("helper", llm_config={"model": "m"}), message=text)

    def _check(self, source):
        if not source:
            raise ValueError("nothing to run")

    def _cleaned(self, command):
        return command.strip()

    def _allows(self, name):
        return True


class Allowing(Runner):
    def _check(self, source):
        if source not in self.allowed:
            raise ValueError(source)

    def _cleaned(self, command):
        if command not in self.allowed:
            raise ValueError(command)
        return command

    def _allows(self, name):
        return name in self.allowed
