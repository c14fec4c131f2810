"""Many files to their findings, on all processors."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from autogen_rules.paths import Found

from .checking import Checked, bears_a_sign, check_file, read
from .files import find
from .options import Options

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

# Fewer files than this a process are checked sooner than it starts.
_WORTH_A_PROCESS = 4


class Run(NamedTuple):
    """What a run has looked at: every file, in its order, those without a sign of AutoGen too.

    ``known`` findings were left out for a baseline; ``gone`` are lines that tell what that knows in vain.
    """

    files: tuple[Checked, ...]
    known: int = 0
    gone: tuple[str, ...] = ()

    @property
    def problems(self) -> list[Checked]:
        """The files that could not be checked, or not in full."""
        return [file for file in self.files if file.problems]

    @property
    def found(self) -> list[Checked]:
        """The files with findings."""
        return [file for file in self.files if file.findings]


Progress = Callable[[Iterator[Checked], int], Iterable[Checked]]


def run(paths: Iterable[str], options: Options, sign: str = "", progress: Progress = lambda checked, number: checked) -> Run:
    """Check files and folders; a file with a ``sign`` of the caller's is read, too. Raises OSError where a process is killed.

    ``progress`` watches the files, of which it is told the number, as they are checked.
    """
    files = [_scanned(found, options, sign.encode()) for found in find(paths, options.excluded)]
    concerned = [found for found in files if isinstance(found, Found)]
    checked = iter(progress(check_all(concerned, options), len(concerned)))
    return Run(tuple(next(checked) if isinstance(file, Found) else file for file in files))


def _scanned(found: Found, options: Options, sign: bytes) -> Found | Checked:
    """A file that is to be checked, or what is known of it by one search through its text."""
    if not found.folder:
        return found
    try:
        content = read(found, options)
        return found if bears_a_sign(content) or (sign and sign in content) else Checked(found.path)
    except OSError:
        return found


def check_all(files: Sequence[Found], options: Options) -> Iterator[Checked]:
    """The files in their order, whatever the number of processes is. Raises OSError where a process is killed."""
    check = partial(check_file, options=options)
    jobs = min(options.jobs, len(files) // _WORTH_A_PROCESS)
    return _in_processes(check, files, jobs) if jobs > 1 else map(check, files)


def _in_processes(check: Callable[[Found], Checked], files: Sequence[Found], jobs: int) -> Iterator[Checked]:
    from concurrent.futures import ProcessPoolExecutor  # pylint: disable=import-outside-toplevel
    from concurrent.futures.process import BrokenProcessPool  # pylint: disable=import-outside-toplevel

    pickle.dumps(check)  # what a pool cannot send makes it wait for ever: it is an error before there is one
    pool = ProcessPoolExecutor(jobs, initializer=_begin)
    try:
        yield from pool.map(check, files, chunksize=max(1, min(16, len(files) // (4 * jobs))))
    except BrokenProcessPool:
        raise OSError("a process that checks files was killed: nothing is known of the rest") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """In a process that checks files: Ctrl-C is its parent's, and once that is gone nobody wants what it finds."""
    from multiprocessing import parent_process  # pylint: disable=import-outside-toplevel
    from threading import Thread  # pylint: disable=import-outside-toplevel

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if parent := parent_process():
        Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
