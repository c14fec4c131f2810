from datetime import date
from pathlib import Path


def today():
    return date.today().strftime("%d %B %Y")


def season(day=None):
    day = day or date.today()
    if day.month in (12, 1, 2):
        return "winter"
    return f"the season of month {day.month}"


def greeting(name):
    if not name:
        return "Good day"
    return f"Good day, {name}"


def news():
    return f"As of {date.today()}: " + Path("news.txt").read_text()
