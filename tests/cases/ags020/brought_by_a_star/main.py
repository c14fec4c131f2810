"""Functions that a star brings in are called with what nobody is asked by."""

import autogen

from crew import *

writer = autogen.AssistantAgent("writer")
runner("NEVER").initiate_chat(writer, message="plot the sales", max_turns=2)  # expect: AGS020
tester("NEVER").initiate_chat(writer, message="test the plot", max_turns=2)  # expect: AGS020
runner("ALWAYS").initiate_chat(writer, message="plot the costs", max_turns=2)  # ok: a person is asked
