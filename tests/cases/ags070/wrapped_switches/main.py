import autogen
from runners import Runner, runner

from autogen.coding import DockerCommandLineCodeExecutor

first = Runner()  # ok: reported where the dict is written
second = Runner(isolated=False)  # ok: no edit here mends it
third = runner({"executor": DockerCommandLineCodeExecutor(), "use_docker": True})  # expect: AGS070
group = autogen.GroupChat(agents=[first, second, third], messages=[], max_round=10)
