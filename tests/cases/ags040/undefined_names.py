"""A snippet: what nothing defines is told by its name alone."""

import autogen

assistant = autogen.AssistantAgent("assistant", llm_config={"model": "m"})
exec(generated_code)  # expect: AGS040
exec(setup)  # ok: the name says nothing
