import sys

from workflow import Single

llm_config = {"model": "m", "cache_seed": 42}  # expect: AGS003
workflow = Single(llm_config)
workflow.chat(text=sys.argv[1])
