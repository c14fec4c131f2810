import os

from bases import SyncTool


class Remover(SyncTool):
    def run_sync(self, args):
        return os.system(f"rm {args.name}")
