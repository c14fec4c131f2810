"""A class of the program's own runs the code in its own way; one that comes back to AutoGen's runs it here."""

from autogen.coding import LocalCommandLineCodeExecutor


class Remote(LocalCommandLineCodeExecutor):
    def execute_code_blocks(self, code_blocks):
        return self.service.run(code_blocks)


class Logging(LocalCommandLineCodeExecutor):
    def execute_code_blocks(self, code_blocks):
        print(len(code_blocks))
        return super().execute_code_blocks(code_blocks)


remote = Remote(work_dir="coding")  # ok: what runs the code is not seen
logging = Logging(work_dir="coding")  # expect: AGS010
