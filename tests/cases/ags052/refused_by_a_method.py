"""A function calls a method of a path for its exception alone, and gives the path back."""

from pathlib import Path

from autogen import AssistantAgent, UserProxyAgent

SHELF = Path("shelf").resolve()
librarian = AssistantAgent("librarian", llm_config={"model": "gpt-4o"})
reader = UserProxyAgent("reader", human_input_mode="ALWAYS", code_execution_config=False)


def on_shelf(title: str) -> Path:
    book = (SHELF / title).resolve()
    book.relative_to(SHELF)
    return book


def anywhere(title: str) -> Path:
    book = (SHELF / title).resolve()
    book.with_suffix(".md")
    return book


@reader.register_for_execution()
@librarian.register_for_llm(description="Open a book.")
def open_book(title: str) -> str:
    return on_shelf(title).read_text()  # ok: on the shelf


@reader.register_for_execution()
@librarian.register_for_llm(description="Open any book.")
def open_any(title: str) -> str:
    return anywhere(title).read_text()  # expect: AGS052
