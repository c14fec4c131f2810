"""Members of a group whom no transition leads to: they have no turn."""

from autogen import AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent

DOCKER = {"use_docker": True, "work_dir": "coding"}
planner = AssistantAgent("planner", llm_config=False)
writer = AssistantAgent("writer", llm_config=False)

opening = UserProxyAgent("opening", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # ok: nobody leads to it
first = GroupChat(
    [planner, writer, opening],
    [],
    max_round=5,
    allowed_or_disallowed_speaker_transitions={planner: [writer], writer: [planner], opening: [planner]},
    speaker_transitions_type="allowed",
)
opening.initiate_chat(GroupChatManager(first, llm_config=False), message="Plan a trip.")

returning = UserProxyAgent("returning", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
allowed = {planner: [writer], writer: [planner, returning], returning: [planner]}
second = GroupChat(
    [planner, writer, returning], [], 5, allowed_or_disallowed_speaker_transitions=allowed, speaker_transitions_type="allowed"
)
returning.initiate_chat(GroupChatManager(second, llm_config=False), message="Plan a trip.")

barred = UserProxyAgent("barred", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # ok: all others are kept from it
disallowed = {planner: [barred], writer: [barred, planner], barred: [barred]}
third = GroupChat(
    [planner, writer, barred], [], 5, allowed_or_disallowed_speaker_transitions=disallowed, speaker_transitions_type="disallowed"
)
barred.initiate_chat(GroupChatManager(third, llm_config=False), message="Plan a trip.")

half = UserProxyAgent("half", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
fourth = GroupChat(
    [planner, writer, half], [], 5, allowed_or_disallowed_speaker_transitions={planner: [half]}, speaker_transitions_type="disallowed"
)
half.initiate_chat(GroupChatManager(fourth, llm_config=False), message="Plan a trip.")

waiting = UserProxyAgent("waiting", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # ok: it only listens
fifth = GroupChat(
    [planner, writer, waiting],
    [],
    max_round=5,
    allowed_or_disallowed_speaker_transitions={planner: [writer], writer: [planner]},
    speaker_transitions_type="allowed",
)
planner.initiate_chat(GroupChatManager(fifth, llm_config=False), message="Plan a trip.")

answering = UserProxyAgent("answering", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
sixth = GroupChat(
    [planner, writer, answering],
    [],
    max_round=5,
    allowed_or_disallowed_speaker_transitions={planner: [writer], writer: [planner]},
    speaker_transitions_type="allowed",
)
visitor = UserProxyAgent("visitor", human_input_mode="ALWAYS", code_execution_config=False)
visitor.initiate_chat(GroupChatManager(sixth, llm_config=False), message="Plan a trip.")  # anyone may answer who is no member

added = UserProxyAgent("added", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
growing = {planner: [writer], writer: [planner]}
growing[writer] = [added]
seventh = GroupChat(
    [planner, writer, added], [], 5, allowed_or_disallowed_speaker_transitions=growing, speaker_transitions_type="allowed"
)
planner.initiate_chat(GroupChatManager(seventh, llm_config=False), message="Plan a trip.")

unseen = UserProxyAgent("unseen", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
eighth = GroupChat(
    [planner, writer, unseen],
    [],
    max_round=5,
    allowed_or_disallowed_speaker_transitions={planner: [writer], writer: load()},
    speaker_transitions_type="allowed",
)
planner.initiate_chat(GroupChatManager(eighth, llm_config=False), message="Plan a trip.")

merged = UserProxyAgent("merged", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
ninth = GroupChat(
    [planner, writer, merged],
    [],
    max_round=5,
    allowed_or_disallowed_speaker_transitions={planner: [writer], **load()},
    speaker_transitions_type="allowed",
)
planner.initiate_chat(GroupChatManager(ninth, llm_config=False), message="Plan a trip.")

paired = UserProxyAgent("paired", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
tenth = GroupChat(
    [planner, writer, paired],
    [],
    max_round=5,
    allowed_or_disallowed_speaker_transitions=dict([(planner, [writer])]),
    speaker_transitions_type="allowed",
)
planner.initiate_chat(GroupChatManager(tenth, llm_config=False), message="Plan a trip.")

named = UserProxyAgent("named", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
eleventh = GroupChat(
    [planner, writer, named],
    [],
    max_round=5,
    allowed_or_disallowed_speaker_transitions={planner: [writer], writer: [planner]},
    speaker_transitions_type=load(),
)
planner.initiate_chat(GroupChatManager(eleventh, llm_config=False), message="Plan a trip.")

picked = UserProxyAgent("picked", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
twelfth = GroupChat(
    [planner, writer, picked],
    [],
    max_round=5,
    speaker_selection_method=load(),
    allowed_or_disallowed_speaker_transitions={planner: [writer], writer: [planner]},
    speaker_transitions_type="allowed",
)
planner.initiate_chat(GroupChatManager(twelfth, llm_config=False), message="Plan a trip.")

ALLOWED = "allowed"
stepwise = UserProxyAgent("stepwise", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # ok: no turn
ways = {planner: [writer]}
ways[writer] = [planner]
ways[stepwise] = [planner]
crew = []
crew += [planner, writer]
crew.append(stepwise)
thirteenth = GroupChat(crew, [], 5, allowed_or_disallowed_speaker_transitions=ways, speaker_transitions_type=ALLOWED)
stepwise.initiate_chat(GroupChatManager(thirteenth, llm_config=False), message="Plan a trip.")

at_times = UserProxyAgent("at_times", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
sometimes = {planner: [writer], writer: [planner]}
if load():
    sometimes[at_times] = [at_times]
fourteenth = GroupChat([planner, writer, at_times], [], 5, allowed_or_disallowed_speaker_transitions=sometimes, speaker_transitions_type=ALLOWED)
planner.initiate_chat(GroupChatManager(fourteenth, llm_config=False), message="Plan a trip.")

renamed = UserProxyAgent("renamed", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020
paths = {planner: [writer]}
more_paths = paths
more_paths[writer] = [renamed]
fifteenth = GroupChat([planner, writer, renamed], [], 5, allowed_or_disallowed_speaker_transitions=paths, speaker_transitions_type=ALLOWED)
planner.initiate_chat(GroupChatManager(fifteenth, llm_config=False), message="Plan a trip.")

late = UserProxyAgent("late", human_input_mode="NEVER", max_consecutive_auto_reply=3, code_execution_config=DOCKER)  # expect: AGS020


class Office:
    def __init__(self):
        self.ways = {planner: [writer], writer: [planner]}
        self.let_in()

    def let_in(self):
        self.ways[writer] = [late]

    def open(self):
        group = GroupChat([planner, writer, late], [], 5, allowed_or_disallowed_speaker_transitions=self.ways, speaker_transitions_type=ALLOWED)
        planner.initiate_chat(GroupChatManager(group, llm_config=False), message="Plan a trip.")


Office().open()
