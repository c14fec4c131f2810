"""Another framework's agents stream their runs, too: such a module is read for AutoGen's calls, and is not in scope."""
import os

from pydantic_ai import Agent

agent = Agent("openai:gpt-4o")


async def answer(question, code):
    os.chmod("answers", 0o755)  # ok: AGS053 not in scope
    async with agent.run_stream(question) as reply:
        exec(code)  # ok: AGS040 not in scope
        return await reply.get_output()
