import re

import autogen

DONE = re.compile(r"\bDONE\b")

searched = autogen.AssistantAgent("a", is_termination_msg=lambda m: re.search("DONE", m["content"]) is not None)  # expect: AGS023
matched = autogen.AssistantAgent("a", is_termination_msg=lambda m: bool(re.match("DONE", m["content"])))  # expect: AGS023
upper = autogen.AssistantAgent("a", is_termination_msg=lambda m: m["content"].upper().endswith("DONE"))  # expect: AGS023
any_of = autogen.AssistantAgent("a", is_termination_msg=lambda m: any(w in m["content"] for w in ("DONE", "STOP")))  # expect: AGS023
compiled = autogen.AssistantAgent("a", is_termination_msg=lambda m: DONE.search(m["content"]))  # expect: AGS023
