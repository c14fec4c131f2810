"""Programs for the tests of the linters, and where their findings stand."""

PROGRAM = '''\
"""A team of one."""

import autogen


def make_user():
    """Make the user."""
    return autogen.UserProxyAgent(
        "user",
        human_input_mode="NEVER",
        max_consecutive_auto_reply=3,
        code_execution_config={"use_docker": False, "work_dir": "coding"},
    )
'''
# (line from 1, column from 0, code)
NEVER = (10, 25, "AGS020")
NO_DOCKER = (12, 45, "AGS010")

GROUP_CHAT = """\
import autogen

chat = autogen.GroupChat(agents=[], messages=[], max_round=30, send_introductions=True)
"""

# A file's bytes and its findings, in the order of their places.
FORMS = {
    "crlf": (PROGRAM.encode().replace(b"\n", b"\r\n"), [NEVER, NO_DOCKER]),
    "bom": (b"\xef\xbb\xbf" + PROGRAM.encode(), [NEVER, NO_DOCKER]),
    "latin-1": (b"# coding: latin-1\n" + PROGRAM.replace("team", "t\xe9am").encode("latin-1"), [(11, 25, "AGS020"), (13, 45, "AGS010")]),
    "columns are characters": (
        PROGRAM.replace('{"use_docker": False, "work_dir": "coding"}', '{"work_dir": "k\xf6rbe", "use_docker": False}').encode(),
        [NEVER, (12, 66, "AGS010")],
    ),
    "broken": (PROGRAM.encode() + b"def (", []),
    "empty": (b"", []),
}
