"""Agents that another package gets inside a list or dict, by a method of its object, or as they are made; one that only a log sees."""

import logging

from autogen import ConversableAgent
from tournament import Hall, enter

OPTIONS = {"llm_config": {"model": "m"}, "human_input_mode": "NEVER", "code_execution_config": False}
log = logging.getLogger(__name__)


def beaten(message):  # ok: nobody knows what bounds those who end by it
    return "beaten" in message["content"]


def tired(message):  # expect: AGS023
    return "tired" in message["content"]


one = ConversableAgent("one", is_termination_msg=beaten, **OPTIONS)
two = ConversableAgent("two", is_termination_msg=beaten, **OPTIONS)
three = ConversableAgent("three", is_termination_msg=beaten, **OPTIONS)
six = ConversableAgent("six", is_termination_msg=beaten, **OPTIONS)
four = ConversableAgent("four", is_termination_msg=tired, **OPTIONS)
hall = Hall()
hall.welcome(one)
hall.seat([two])
enter(guests={"three": three})
enter(guests=dict(six=six))
enter(ConversableAgent("five", is_termination_msg=beaten, **OPTIONS))
log.info("agents", {"four": four})
