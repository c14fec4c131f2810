"""A reader is looked up by the suffix of the path, which says nothing of the folder; one that is looked up by the whole path does."""
from pathlib import Path

import pandas as pd
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

READERS = {".csv": pd.read_csv, ".xlsx": pd.read_excel}
TITLES = {"sales.csv": "Sales", "stock.csv": "Stock"}


def by_suffix(path: str) -> str:
    """Read a table."""
    reader = READERS.get(Path(path).suffix)
    if reader is None:
        raise ValueError(path)
    return reader(path).to_string()  # expect: AGS052


def by_end(path: str) -> str:
    """Read a table."""
    if not READERS.get(path[-4:]):
        raise ValueError(path)
    return pd.read_csv(path).to_string()  # expect: AGS052


def by_name(path: str) -> str:
    """Read a table."""
    title = TITLES.get(path)
    if title is None:
        raise ValueError(path)
    return title + pd.read_csv(path).to_string()


agent = AssistantAgent("agent", model_client=OpenAIChatCompletionClient(model="m"), tools=[by_suffix, by_end, by_name])
