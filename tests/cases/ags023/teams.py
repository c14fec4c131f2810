from autogen_agentchat.agents import AssistantAgent, UserProxyAgent
from autogen_agentchat.base import AndTerminationCondition, OrTerminationCondition, TerminationCondition
from autogen_agentchat.conditions import (
    ExternalTermination,
    FunctionCallTermination,
    HandoffTermination,
    MaxMessageTermination,
    SourceMatchTermination,
    StopMessageTermination,
    TextMentionTermination,
    TimeoutTermination,
    TokenUsageTermination,
)
from autogen_agentchat.teams import RoundRobinGroupChat, SelectorGroupChat, Swarm
from autogen_ext.models.openai import OpenAIChatCompletionClient
from deployment import CONDITION, CONDITIONS, TURNS


class OwnTermination:
    """A condition of the program's own."""


client = OpenAIChatCompletionClient(model="gpt-4o")
a = AssistantAgent("a", model_client=client)
b = AssistantAgent("b", model_client=client)
person = UserProxyAgent("person")

text = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("DONE"))  # expect: AGS023
stop = RoundRobinGroupChat([a, b], termination_condition=StopMessageTermination())  # expect: AGS023
handoff = Swarm([a, b], termination_condition=HandoffTermination("person"))  # expect: AGS023
function = RoundRobinGroupChat([a, b], termination_condition=FunctionCallTermination("finish"))  # expect: AGS023
selector = SelectorGroupChat([a, b], client, termination_condition=TextMentionTermination("DONE"))  # expect: AGS023
positional = RoundRobinGroupChat([a, b], TextMentionTermination("DONE"))  # expect: AGS023
two_soft = RoundRobinGroupChat(
    [a, b],
    termination_condition=TextMentionTermination("DONE") | StopMessageTermination(),  # expect: AGS023
)
soft_and_hard = RoundRobinGroupChat(
    [a, b],
    termination_condition=TextMentionTermination("DONE") & MaxMessageTermination(20),  # expect: AGS023
)

soft_or_hard = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("DONE") | MaxMessageTermination(20))
own_or_soft = RoundRobinGroupChat([a, b], termination_condition=OwnTermination() | TextMentionTermination("DONE"))
hard_or_soft = RoundRobinGroupChat([a, b], termination_condition=TimeoutTermination(60) | TextMentionTermination("DONE"))
two_hard = RoundRobinGroupChat([a, b], termination_condition=MaxMessageTermination(20) & TimeoutTermination(60))
tokens = RoundRobinGroupChat([a, b], termination_condition=TokenUsageTermination(max_total_token=10000))
external = RoundRobinGroupChat([a, b], termination_condition=ExternalTermination() | TextMentionTermination("DONE"))
source = RoundRobinGroupChat([a, b], termination_condition=SourceMatchTermination(["b"]))
unknown = RoundRobinGroupChat([a, b], termination_condition=CONDITION)
soft_or_unknown = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("DONE") | CONDITION)
spelled_out = RoundRobinGroupChat(
    [a, b],
    termination_condition=OrTerminationCondition(TextMentionTermination("DONE"), MaxMessageTermination(20)),
)
either_spelled_out = RoundRobinGroupChat(
    [a, b],
    termination_condition=OrTerminationCondition(TextMentionTermination("DONE"), StopMessageTermination()),  # expect: AGS023
)
both_spelled_out = RoundRobinGroupChat(
    [a, b],
    termination_condition=AndTerminationCondition(TextMentionTermination("DONE"), MaxMessageTermination(20)),  # expect: AGS023
)
two_hard_spelled_out = RoundRobinGroupChat(
    [a, b],
    termination_condition=AndTerminationCondition(TimeoutTermination(60), MaxMessageTermination(20)),
)
listed = RoundRobinGroupChat([a, b], termination_condition=OrTerminationCondition(*CONDITIONS))  # ok: unknown
turns = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("DONE"), max_turns=6)
unknown_turns = RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("DONE"), max_turns=TURNS)
with_person = RoundRobinGroupChat([a, person], termination_condition=TextMentionTermination("DONE"))  # ok: a person every round
selected_person = SelectorGroupChat([a, person], client, termination_condition=TextMentionTermination("DONE"))  # expect: AGS023


class Custom(TerminationCondition):
    pass


custom = RoundRobinGroupChat([a, b], termination_condition=Custom())  # ok: any other condition counts as hard


def with_options(options):
    return RoundRobinGroupChat([a, b], termination_condition=TextMentionTermination("DONE"), **options)  # ok: unknown
