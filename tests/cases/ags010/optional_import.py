try:
    from autogen import UserProxyAgent
    from autogen.coding import LocalCommandLineCodeExecutor
except ImportError:
    UserProxyAgent = None
    LocalCommandLineCodeExecutor = None


def build():
    executor = LocalCommandLineCodeExecutor(work_dir="coding")  # expect: AGS010
    return UserProxyAgent("user", code_execution_config={"executor": executor})


def local_import():
    from autogen.coding.jupyter import LocalJupyterServer

    return LocalJupyterServer()  # expect: AGS010
