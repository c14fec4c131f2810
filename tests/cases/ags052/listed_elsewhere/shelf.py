"""Lists a tool that no agent gets here."""

from letters import memo

MEMOS = [memo]  # ok: nobody is given it here
