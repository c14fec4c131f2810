user = UserProxyAgent("user", is_termination_msg=lambda m: "DONE" in m["content"], code_execution_config=False)  # expect: AGS023
team = RoundRobinGroupChat([CodeExecutorAgent("runner", executor, approval_func=approve)], termination_condition=TextMentionTermination("APPROVE"))  # expect: AGS023
