"""What a function of another module makes is what the call comes to."""

from desks import desk

alone = desk(watched=False)
watched = desk()
