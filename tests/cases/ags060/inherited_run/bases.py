from autogen_core import CancellationToken
from autogen_core.tools import BaseTool


class SyncTool(BaseTool):
    async def run(self, args, cancellation_token: CancellationToken):
        print(self.name, args)
        return self.run_sync(args)

    def run_sync(self, args):
        raise NotImplementedError


class SpreadTool(BaseTool):
    async def run(self, args, cancellation_token: CancellationToken):
        return await self.execute(self.folder, **args.model_dump())


class GuardedTool(BaseTool):
    async def run(self, args, cancellation_token: CancellationToken):
        command = args.command
        if command not in ("date", "uptime"):
            raise ValueError(command)
        return self.execute(command)


class SteppingTool(BaseTool):
    async def run(self, args, cancellation_token: CancellationToken):
        return self.first(args)

    def first(self, args):
        return self.second(args.command, self.folder)


class Recursive(BaseTool):
    async def run(self, args, cancellation_token: CancellationToken):
        return self.again(args)

    def again(self, args):
        return self.again(args) if args.more else None
