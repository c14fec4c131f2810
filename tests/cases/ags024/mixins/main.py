"""Agents whose person is a mixin, of this module or of another."""

from answers import Asks, Nods, Silent
from autogen import ConversableAgent, UserProxyAgent


class Waves:
    async def a_get_human_input(self, prompt):  # expect: AGS024
        return "approve"


class Waving(Waves, ConversableAgent):
    """Its person is a mixin of this module."""


class WavingToo(Waving):
    """The same one."""


class Nodding(Nods, UserProxyAgent):  # expect: AGS024
    """Its person is a mixin of another module."""


class Asking(Asks, UserProxyAgent):
    """A person is asked."""


class Quiet(Silent):  # ok: reported there
    """Its person is that of an agent of another module."""


class Alone(Nods):  # ok: no agent
    """No agent."""
