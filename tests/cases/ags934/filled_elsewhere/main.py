# options: autogen-advisory=AGS934
"""What a request says goes into a memory of autogen_core through the functions and objects of another module."""

from flask import Flask, request
from notes import Book, book, keep, keep_for_visitors, keep_nothing, keep_twice, keep_what_came, memory_of

app = Flask(__name__)


@app.post("/note")
async def note():
    await keep(request.form["text"], "text/plain")  # expect: AGS934
    await keep("Somebody came.", "text/plain")  # ok: a constant
    await book.write(f"Note: {request.form['text']}")  # expect: AGS934
    await Book().write(request.form["text"])  # ok: a book of its own
    await keep_what_came()  # expect: AGS934
    await keep_twice(request.form["text"])  # expect: AGS934
    await keep_for_visitors(request.form["text"])  # ok: that module has a handler of its own
    keep_nothing()

one = memory_of("everybody")  # expect: AGS934
