import tempfile

from autogen.coding import LocalCommandLineCodeExecutor

NO_SHELLS = {"bash": False, "shell": False, "sh": False, "pwsh": False, "powershell": False, "ps1": False}

restricted = LocalCommandLineCodeExecutor(timeout=30, work_dir="coding", execution_policies=NO_SHELLS)  # ok: all three controls
bash_only = LocalCommandLineCodeExecutor(timeout=30, work_dir="coding", execution_policies={"bash": False})  # ok: at least bash
scratch = LocalCommandLineCodeExecutor(
    timeout=30,
    work_dir=tempfile.mkdtemp(),
    execution_policies={"python": True, "bash": False},
)  # ok: a folder made for the purpose
no_policies = LocalCommandLineCodeExecutor(timeout=30, work_dir="coding")  # expect: AGS010
bash_left_on = LocalCommandLineCodeExecutor(timeout=30, work_dir="coding", execution_policies={"bash": True})  # expect: AGS010
bash_not_named = LocalCommandLineCodeExecutor(timeout=30, work_dir="coding", execution_policies={"python": False})  # expect: AGS010
no_work_dir = LocalCommandLineCodeExecutor(timeout=30, execution_policies=NO_SHELLS)  # expect: AGS010
here = LocalCommandLineCodeExecutor(timeout=30, work_dir=".", execution_policies=NO_SHELLS)  # expect: AGS010, AGS050
home = LocalCommandLineCodeExecutor(timeout=30, work_dir="~", execution_policies=NO_SHELLS)  # expect: AGS010, AGS050
endless = LocalCommandLineCodeExecutor(timeout=86400, work_dir="coding", execution_policies=NO_SHELLS)  # expect: AGS010, AGS012
