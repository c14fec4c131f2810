"""Whether a person is asked in a team is not known where its mode is not: the operator's own text is left alone."""

import sys

from autogen_ext.teams.magentic_one import MagenticOne


async def chosen(client, interactive):
    team = MagenticOne(client=client, hil_mode=interactive)  # expect: AGS021
    await team.run(task=sys.argv[1])  # ok: a person may be asked


async def on(client):
    team = MagenticOne(client=client, hil_mode=True)  # expect: AGS021
    await team.run(task=sys.argv[1])  # ok: a person is asked


async def off(client):
    team = MagenticOne(client=client, hil_mode=False)  # expect: AGS021
    await team.run(task=sys.argv[1])  # expect: AGS031


async def approved(client, interactive, ask):
    team = MagenticOne(client=client, hil_mode=interactive, approval_func=ask)
    await team.run(task=sys.argv[1])  # ok: a person may be asked


async def off_unless_told(client, interactive=False):
    team = MagenticOne(client=client, hil_mode=interactive)  # expect: AGS021
    await team.run(task=sys.argv[1])  # expect: AGS031
