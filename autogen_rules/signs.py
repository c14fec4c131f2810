"""What a text shows of AutoGen before it is parsed: only a module that bears a sign is read at all."""

from __future__ import annotations

import re

# Names that mean AutoGen's API wherever a program uses them.
NAMES = frozenset(
    "llm_config config_list code_execution_config human_input_mode UserProxyAgent ConversableAgent GroupChat extract_code initiate_chat"
    " register_for_llm register_for_execution CodeExecutorAgent is_termination_msg MagenticOne run_group_chat on_messages_stream".split()
)
# Parts of such names.
ENDINGS = ("CommandLineCodeExecutor", "_llm_config")
# Other frameworks stream their runs, too: such a module is read, but not for that in scope.
_SIGNS = ("autogen", *NAMES, ENDINGS[0], "run_stream")
_AG2 = re.compile(r"\bag2\b")


def may_matter(text: str) -> bool:
    """Whether the text of a module bears a sign of AutoGen; everything else costs this search.

    Searches for plain words take a seventh of the time of one for a pattern of them all.
    """
    for sign in _SIGNS:  # twice as fast as `any`
        if sign in text:
            return True
    return "ag2" in text and _AG2.search(text) is not None
