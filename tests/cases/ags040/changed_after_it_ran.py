"""What is looked at after the code has run was no check of it."""

import autogen

agent = autogen.AssistantAgent("agent", llm_config={"model": "m"})


def columns_of(response: str) -> list[str]:
    columns = response.split("DONE")[1].strip()
    columns = eval(columns)  # expect: AGS040
    for column in columns:
        if "[" not in column:
            columns[columns.index(column)] = ""
    return columns
