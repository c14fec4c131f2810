"""Who is asked: somebody, or a constant."""

import asyncio
import logging
import types

import autogen
from ag2 import Agent
from ag2.events import HumanMessage
from autogen.tools.experimental.apply_patch import ApplyPatchTool
from autogen_agentchat.agents import UserProxyAgent
from people import always_yes, ask_by_mail


def yes(prompt):  # expect: AGS024
    return "yes"


async def go_on(prompt, cancellation_token=None):  # expect: AGS024
    logging.info("asked")
    return ""


def goes_on(prompt):  # expect: AGS024
    logging.getLogger("people").critical("asked")
    return "go on"


def goes_on_at_last(prompt):  # expect: AGS024
    try:
        return "go on"
    except Exception:
        raise
    finally:
        print("asked")


def would_refuse(prompt):  # expect: AGS024
    try:
        print("asked")
        answer = "go on"
    except OSError as error:
        raise RuntimeError("nobody was asked") from error
    return answer


def may_refuse(prompt):
    try:
        open("/dev/tty").close()
    except OSError as error:
        raise RuntimeError(prompt) from error
    return "go on"


def says_nothing_at_last(prompt):
    try:
        print("asked")
    finally:
        print("answered")


def refuses(prompt):
    return "exit"


def ends(prompt):
    return "TERMINATE"


def reads(prompt):
    return "yes" if "delete" not in prompt else "no"


def notes(prompt):  # expect: AGS024
    print("asked:", prompt)
    return "yes"


def notes_what_it_hears(prompt):
    print(input(prompt))
    return "yes"


def asks(prompt):
    return input()


def raises(prompt):
    raise PermissionError("nobody is here")


def falls_through(prompt):
    print("asked")


def two_answers(prompt):
    if len(logging.root.handlers) > 1:
        return "yes"
    return "maybe"


class Nod:
    def __call__(self, prompt):  # expect: AGS024
        return "approve"


UserProxyAgent("a", input_func=yes)
UserProxyAgent("b", input_func=go_on)
UserProxyAgent("b2", input_func=goes_on)
UserProxyAgent("b3", input_func=goes_on_at_last)
UserProxyAgent("b3", input_func=would_refuse)
UserProxyAgent("b4", input_func=may_refuse)
UserProxyAgent("b5", input_func=says_nothing_at_last)
UserProxyAgent("c", input_func=refuses)  # ok: it ends the conversation
UserProxyAgent("d", input_func=ends)  # ok: the same
UserProxyAgent("e", input_func=reads)  # ok: it looks at the question
UserProxyAgent("e", input_func=notes)
UserProxyAgent("e", input_func=notes_what_it_hears)  # ok: it asks
UserProxyAgent("f", input_func=asks)
UserProxyAgent("g", input_func=raises)  # ok: it refuses
UserProxyAgent("h", input_func=falls_through)  # ok: no answer
UserProxyAgent("i", input_func=two_answers)  # ok: it depends
UserProxyAgent("j", input_func=Nod())
UserProxyAgent("k", input_func=lambda prompt: " ")  # expect: AGS024
UserProxyAgent("l", input_func=always_yes)  # ok: not seen
UserProxyAgent("m", input_func=ask_by_mail)
UserProxyAgent("n", input_func=input)
UserProxyAgent("o")


class Silent(autogen.ConversableAgent):
    async def a_get_human_input(self, prompt):  # expect: AGS024
        return ""


class Talking(autogen.UserProxyAgent):
    def get_human_input(self, prompt, **kwargs):
        return super().get_human_input(prompt)


class Elsewhere:
    def get_human_input(self, prompt):  # ok: no agent
        return ""


assigned = autogen.UserProxyAgent("assigned", code_execution_config=False)
assigned.get_human_input = lambda prompt: "approve"  # expect: AGS024
assigned.a_get_human_input = types.MethodType(lambda self, prompt: "approve", assigned)  # expect: AGS024
elsewhere = Elsewhere()
elsewhere.get_human_input = lambda prompt: "approve"  # ok: no agent
autogen.UserProxyAgent.get_human_input = lambda self, prompt: ""  # expect: AGS024

Agent("hooked", hitl_hook=lambda event: HumanMessage("yes"))  # expect: AGS024
Agent("asking", hitl_hook=lambda event: HumanMessage(input(event)))

decorated = Agent("decorated")


@decorated.hitl_hook
async def later(event):  # expect: AGS024
    await asyncio.sleep(0.5)
    return HumanMessage("go on")


@decorated.hitl_hook
def really(event):
    return HumanMessage(input(event))


decorated.hitl_hook(lambda event: HumanMessage("yes"))  # expect: AGS024
decorated.hitl_hook()
decorated.ask("Begin.", hitl_hook=lambda event: HumanMessage("go on"))  # expect: AGS024
decorated.ask("Begin.", hitl_hook=lambda event: HumanMessage(input(event)))
decorated.ask("Begin.")
Elsewhere().ask("Begin.", hitl_hook=lambda event: HumanMessage("go on"))  # ok: no agent
Elsewhere().hitl_hook(lambda event: HumanMessage("yes"))  # ok: no agent
hitl_hook(lambda event: HumanMessage("yes"))  # ok: nobody's

ApplyPatchTool(workspace_dir="checkout", needs_approval=True, on_approval=lambda ctx, item: {"approve": True})  # expect: AGS024
ApplyPatchTool(workspace_dir="checkout", needs_approval=True, on_approval=lambda ctx, item: {"approve": False})  # ok: it refuses
ApplyPatchTool(workspace_dir="checkout", needs_approval=True, on_approval=lambda ctx, item: {"approve": input(item) == "y"})
