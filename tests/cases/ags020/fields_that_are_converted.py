"""Fields of a dataclass are converted when they are set."""

from dataclasses import dataclass

from autogen import UserProxyAgent


@dataclass
class Options:
    mode: str = "never"  # expect: AGS020
    replies: int | None = None

    def __post_init__(self):
        self.mode = self.mode.upper()
        if self.replies is None:
            self.replies = 3


def proxy(options: Options) -> UserProxyAgent:
    return UserProxyAgent(
        "proxy",
        human_input_mode=options.mode,
        max_consecutive_auto_reply=options.replies,
        code_execution_config={"use_docker": True, "work_dir": "work"},
    )


unattended = proxy(Options())
asked = proxy(Options("always"))  # ok: a person is asked
given = proxy(Options("terminate", replies=5))
alone = proxy(Options("Never"))  # expect: AGS020
