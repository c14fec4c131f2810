"""A tool whose only guard is a word list."""

import autogen

user = autogen.UserProxyAgent("user", code_execution_config=False)


@user.register_for_execution()
def calculate(expression: str) -> str:
    if "__" in expression or "import" in expression:  # expect: AGS041
        raise ValueError("forbidden")
    return str(eval(expression))


@user.register_for_execution()
def measure(formula: str) -> str:
    return str(eval(formula))  # expect: AGS040
