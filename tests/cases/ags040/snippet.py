"""A snippet of a guide, without imports."""

assistant = AssistantAgent("assistant", llm_config=llm_config)

answer = assistant.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
exec(answer)  # expect: AGS040
exec(extract_code(answer)[0][1])  # expect: AGS040


def run_admitted(code):
    policy = CodePolicy("strict")
    policy.check(code)
    exec(code)  # ok: an object of the program's own looked at it


def run_sent(code):
    user_proxy = UserProxyAgent("user", code_execution_config=False)
    user_proxy.print_usage_summary(code)
    exec(code)  # expect: AGS040


def run(code):
    exec(code)  # expect: AGS040
