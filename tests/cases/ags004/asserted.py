"""Limits that a function asserts to be given."""

import os

import autogen


def asserted(limit=None):
    assert limit is not None, "no limit"
    return autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": os.environ["KEY"], "max_tokens": limit})


def asserted_as_true(limit=None):
    assert limit
    return autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": os.environ["KEY"], "max_tokens": limit})


def asserted_of_another(limit=None, model=None):  # expect: AGS004
    assert model is not None
    return autogen.AssistantAgent("a", llm_config={"model": model, "api_key": os.environ["KEY"], "max_tokens": limit})


def asserted_to_be_none(limit=None):  # expect: AGS004
    assert limit is None
    return autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": os.environ["KEY"], "max_tokens": limit})


def asserted_afterwards(limit=None):  # expect: AGS004
    made = autogen.AssistantAgent("a", llm_config={"model": "gpt-4o", "api_key": os.environ["KEY"], "max_tokens": limit})
    assert limit is not None
    return made
