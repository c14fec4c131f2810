from autogen import *

user = UserProxyAgent("user", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
