"""How many words were found in what a model wrote says nothing of the rest; of an empty text there is nothing to run."""

import re
import subprocess

from autogen_core import RoutedAgent

DANGEROUS = ("mkfs", "dd ")


def unknown(command: str) -> list[str]:
    return [] if command in ("ls", "pwd") else [command]


class Runner(RoutedAgent):
    async def run(self, model_client, messages):
        command = str((await model_client.create(messages)).content)
        if len([word for word in DANGEROUS if word in command]) > 0:  # expect: AGS041
            return
        subprocess.run(command, shell=True)

    async def search(self, model_client, messages):
        command = str((await model_client.create(messages)).content)
        if re.findall("rm|mv", command):  # expect: AGS041
            return
        subprocess.run(command, shell=True)

    async def known(self, model_client, messages):
        command = str((await model_client.create(messages)).content)
        if len(command) > 0 and command not in ("ls", "pwd"):
            return
        subprocess.run(command, shell=True)  # ok: it is empty or one of those

    async def known_in_steps(self, model_client, messages):
        command = str((await model_client.create(messages)).content)
        if len(command) > 0:
            if command not in ("ls", "pwd"):
                return
        subprocess.run(command, shell=True)  # ok: it is empty or one of those

    async def known_in_one_case(self, model_client, messages, strict):
        command = str((await model_client.create(messages)).content)
        if strict:
            if command not in ("ls", "pwd"):
                return
        subprocess.run(command, shell=True)  # expect: AGS040

    async def complained(self, model_client, messages):
        command = str((await model_client.create(messages)).content)
        complaints = []
        complaints.extend(unknown(command))
        if complaints:
            return
        subprocess.run(command, shell=True)  # ok: it is one of those
