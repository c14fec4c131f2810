"""Code that only substring tests stand before."""

import os

import autogen

BANNED = ["import os", "subprocess"]
config = autogen.config_list_from_json("OAI_CONFIG_LIST")


def not_in(code: str):
    if "import os" not in code:  # expect: AGS041
        exec(code)


def raised(code: str):
    if "import os" in code:  # expect: AGS041
        raise ValueError("forbidden")
    exec(code)


def returned(code: str):
    if "import os" in code or "subprocess" in code:  # expect: AGS041
        return None
    return eval(code)


def combined(response: str):
    if "import" not in response and "open" not in response:  # expect: AGS041
        os.system(response)


def in_a_row_with_a_name(code: str):
    found = (word in code for word in BANNED)
    if any(found):  # expect: AGS041
        raise ValueError("forbidden")
    exec(code)


def in_a_list_of_another(code: str, found):
    given, found = found
    if any(found):
        raise ValueError("forbidden")
    exec(code)  # expect: AGS040


def in_a_row(code: str):
    if any(word in code for word in BANNED):  # expect: AGS041
        raise ValueError("forbidden")
    exec(code)


def in_a_list(code: str):
    if any([word in code for word in BANNED]):  # expect: AGS041
        raise ValueError("forbidden")
    exec(code)


def all_absent(code: str):
    if all(word not in code for word in BANNED):  # expect: AGS041
        exec(code)


def lowered(code: str):
    if "import os" not in code.lower():  # expect: AGS041
        exec(code.strip())


def reply():
    agent = autogen.AssistantAgent("agent", llm_config=False)
    answer = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
    if "import os" not in answer:  # expect: AGS041
        exec(answer)


def before_a_slice(code: str):
    program = code[3:-3]
    if "import os" not in code:  # expect: AGS041
        exec(program)


written = autogen.AssistantAgent("agent", llm_config=False).generate_reply(messages=[{"role": "user", "content": "Write a program."}])
stripped = written.strip()
if "import os" not in written:  # expect: AGS041
    exec(stripped)


def any_of_a_list(code: str, found: list):
    words = ["import os", "subprocess"]
    if any(words):
        exec(code)  # expect: AGS040
    if any(found):
        exec(code)  # expect: AGS040
    first, second = (word in code for word in words), words
    if any(first):  # expect: AGS041
        exec(code)


def unguarded(code: str):
    exec(code)  # expect: AGS040


def tested_too_late(code: str):
    exec(code)  # expect: AGS040
    if "import os" in code:
        raise ValueError("forbidden")


def other_tested(code: str, title: str):
    if "import os" not in title:
        exec(code)  # expect: AGS040


def not_run(code: str):
    if "import os" not in code:  # ok: nothing runs
        print(code)
