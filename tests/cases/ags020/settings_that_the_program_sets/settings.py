"""What the program sets before it builds."""

MODE = "ALWAYS"
REPLIES = 3
