from textwrap import dedent

from workflow import Single

llm_config = {"model": "m", "cache_seed": 42}  # ok: an experiment
workflow = Single(llm_config)
TASK = dedent("""
    Write a poem on rain.
""")
workflow.chat(TASK, silent=True)
