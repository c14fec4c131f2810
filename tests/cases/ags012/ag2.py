from ag2.extensions.docker import DockerEnvironment
from ag2.tools import LocalEnvironment, SandboxCodeTool

docker = SandboxCodeTool(DockerEnvironment(timeout=7200))  # expect: AGS012
bounded = SandboxCodeTool(DockerEnvironment(timeout=60))
host = SandboxCodeTool(LocalEnvironment("work", timeout=7200))  # expect: AGS010, AGS012
