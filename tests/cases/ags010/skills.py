"""Skills run their scripts on this machine unless they are given a sandbox."""

import os
from pathlib import Path

from ag2.extensions.docker import DockerEnvironment
from ag2.middleware import approval_required
from ag2.tools import AnthropicBashTool
from ag2.tools.skills import LocalRuntime, SkillSearchToolkit, SkillsToolkit

SkillsToolkit(LocalRuntime())  # expect: AGS010
SkillsToolkit(LocalRuntime("skills", sandbox=None))  # expect: AGS010
SkillsToolkit(LocalRuntime("skills", sandbox=DockerEnvironment()))
SkillsToolkit(LocalRuntime("skills", **options))
SkillSearchToolkit()  # expect: AGS010
SkillSearchToolkit("skills")  # expect: AGS010
SkillSearchToolkit(runtime=LocalRuntime(blocked=["rm"]))  # expect: AGS010
SkillSearchToolkit(LocalRuntime(sandbox=DockerEnvironment()))
SkillSearchToolkit(chosen)
either = LocalRuntime("skills", sandbox=DockerEnvironment() if os.environ.get("BOXED") else None)  # expect: AGS010
SkillsToolkit()  # expect: AGS010
SkillsToolkit("skills", Path("more"))  # expect: AGS010
SkillsToolkit(*chosen)
SkillsToolkit(chosen, name="skills")
SkillsToolkit("skills", middleware=[approval_required()])
SkillsToolkit(LocalRuntime("skills"), middleware=[approval_required()])
SkillSearchToolkit(runtime=LocalRuntime("skills"), middleware=[approval_required()])
SkillSearchToolkit(middleware=(approval_required(),))
AnthropicBashTool()  # expect: AGS010
AnthropicBashTool(DockerEnvironment())
