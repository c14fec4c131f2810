user = UserProxyAgent("user", human_input_mode="TERMINATE")  # expect: AGS011
other = UserProxyAgent("other", human_input_mode=mode)  # ok: unknown
