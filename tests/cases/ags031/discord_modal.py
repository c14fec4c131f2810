"""What a visitor types into a modal of Discord's."""

import discord
from autogen import AssistantAgent, UserProxyAgent


class Wish(discord.ui.Modal, title="Wish"):
    text = discord.ui.TextInput(label="What?")
    label = discord.ui.Label(text="Your wish")

    async def on_submit(self, interaction):
        runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "w"})
        coder = AssistantAgent("coder", llm_config={"model": "m"})
        await runner.a_initiate_chat(coder, message=self.label.text, max_turns=2)
        await runner.a_initiate_chat(coder, message=self.text.value, max_turns=2)  # expect: AGS031
