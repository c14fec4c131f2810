"""Types under names of their own."""

from typing import Literal, NewType, Optional, Union

Mode = Literal["fast", "slow"]
Number = NewType("Number", int)
Title = NewType("Title", str)
Maybe = Optional[int]
Either = Union[int, float]
Both = int | None
Text = str | None
