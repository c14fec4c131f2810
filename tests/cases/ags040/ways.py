"""What happens to the text on its way."""

import ast
import os
import re

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
KNOWN = {"start", "stop"}


def check_code(text):
    """Raise ValueError unless the text is one call of a known function."""
    call = ast.parse(text, mode="eval").body
    if not isinstance(call, ast.Call) or ast.unparse(call.func) not in KNOWN:
        raise ValueError("unknown function")


def is_safe(text):
    """Whether the text is one call of a known function."""
    try:
        check_code(text)
    except ValueError:
        return False
    return True


def sanitize(text):
    """Return the text as one call of a known function."""
    check_code(text)
    return ast.unparse(ast.parse(text))


def runs(code: str):
    exec(code[3:-3])  # expect: AGS040
    exec(code.strip())  # expect: AGS040
    exec(code.strip("`").strip())  # expect: AGS040
    exec(code.split("```")[1])  # expect: AGS040
    exec(code.replace("```", ""))  # expect: AGS040
    exec(f"import math\n{code}")  # expect: AGS040
    exec("import math\n" + code)  # expect: AGS040
    exec("import math\n{}".format(code))  # expect: AGS040
    exec(re.search(r"```(.*)```", code).group(1))  # expect: AGS040
    exec(re.sub(r"^```.*$", "", code))  # expect: AGS040
    match = re.match(r"```(.*)```", code)
    if match:
        exec(match.group(1))  # expect: AGS040
    if match := re.search(r"```(.*)```", code):
        exec(match[1])  # expect: AGS040
    body = code.strip()
    body = body.replace("python", "")
    exec(body)  # expect: AGS040
    exec(len(code) * "#")  # ok: only its length


def checked_call(code: str):
    check_code(code)
    exec(code)  # ok: passed a checking call of the program's own


def checked_test(code: str):
    if not is_safe(code):
        raise ValueError("unsafe")
    exec(code)  # ok


def checked_branch(code: str):
    if is_safe(code):
        exec(code)  # ok


def cleaned(code: str):
    exec(sanitize(code))  # ok


def cleaned_name(code: str):
    code = sanitize(code)
    exec(code)  # ok


def checked_too_late(code: str):
    exec(code)  # expect: AGS040
    check_code(code)


def other_checked(code: str, other: str):
    check_code(other)
    exec(code)  # expect: AGS040


def parsed(code: str):
    return ast.literal_eval(code)  # ok: data only


def logged(code: str):
    print(code)
    exec(code)  # expect: AGS040


def measured(code: str):
    if len(code) > 10000:
        raise ValueError("too long")
    exec(code)  # expect: AGS040
