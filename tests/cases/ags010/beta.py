from autogen.beta.tools import LocalEnvironment, SandboxCodeTool

tool = SandboxCodeTool(LocalEnvironment("work"))  # expect: AGS010
