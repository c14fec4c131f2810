import modes
from autogen import UserProxyAgent

first = UserProxyAgent(
    "first",
    human_input_mode=modes.UNATTENDED,  # expect: AGS020
    max_consecutive_auto_reply=3,
)
second = UserProxyAgent("second", human_input_mode=modes.UNATTENDED, max_consecutive_auto_reply=3)  # ok: once per value
third = UserProxyAgent("third", human_input_mode=modes.ATTENDED)


class Runner(UserProxyAgent):
    """Takes what a UserProxyAgent takes."""


fourth = Runner("fourth", max_consecutive_auto_reply=3, **modes.OPTIONS)  # expect: AGS020
