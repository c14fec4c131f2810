"""How a check grows with the program, in every direction that ``tests/growth`` names.

``python benchmarks/growth.py [--only TEXT] [--size N] [--worst EXPONENT] [--time]`` checks each shape with n and 2n parts, and prints
the exponent of the calls of functions, which every machine counts alike: 1 is linear, 2 the square. With ``--time`` that of
processor time, too, which sees what C does in one call; ``stopped`` is a check that took ten seconds.
"""

from __future__ import annotations

import argparse
import signal
import sys
import warnings
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

# pylint: disable=wrong-import-position,import-error
from growth.measuring import SHAPES, Measure, Stopped, counted, grown, timed  # noqa: E402

SECONDS = 10.0


def _stop(*_: object) -> None:
    raise Stopped


def _shown(name: str, n: int, measure: Measure) -> tuple[float, str]:
    """The exponent, and a column that shows it."""
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        growth = grown(SHAPES[name], n, measure)
    except Stopped:
        return 9.0, f"{'stopped':>18}"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return growth.exponent, f"{growth.large:12.6g}{growth.exponent:6.2f}{'!' if growth.faults else ' '}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", default="", metavar="TEXT", help="the shapes whose name holds a text")
    parser.add_argument("--size", type=int, default=40, metavar="N", help="the smaller of the two sizes; the default is 40")
    parser.add_argument("--worst", type=float, default=0.0, metavar="EXPONENT", help="only what grows faster")
    parser.add_argument("--time", action="store_true", help="measure processor time, too")
    given = parser.parse_args()
    signal.signal(signal.SIGVTALRM, _stop)
    warnings.simplefilter("ignore")
    measures = [counted, timed] if given.time else [counted]
    print(f"{'shape':60}{'2n':>5}{'steps':>12}{'exp':>6} {'seconds':>12}{'exp':>6}   (! a rule gave up)")
    for name in SHAPES:
        if given.only in name:
            rows = [_shown(name, given.size, measure) for measure in measures]
            if max(exponent for exponent, _ in rows) >= given.worst:
                print(f"{name:60}{2 * given.size:5}{''.join(shown for _, shown in rows)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
