from autogen.beta.tools import DockerEnvironment, LocalEnvironment, SandboxCodeTool, SandboxShellTool

tool = SandboxCodeTool(LocalEnvironment("work"))  # expect: AGS010
shell = SandboxShellTool()  # expect: AGS010
contained = SandboxShellTool(DockerEnvironment("python:3.12-slim"))
