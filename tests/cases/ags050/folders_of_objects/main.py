"""A folder of a third module stands where the object is made that keeps it."""

from autogen_core.code_executor import CodeBlock

from benches import Bench
from places import DESK, HERE

usual = Bench()
desk = Bench(folder=DESK)  # ok: a folder of its own
here = Bench(folder=HERE)  # expect: AGS050
executors = [bench.executor() for bench in (usual, desk, here)]
blocks = [CodeBlock(code="print(1)", language="python")]
