from autogen_core.tools import FunctionTool

from scans import any_program, headers, line, names, options, patient_shell, shell, words

tools = [
    FunctionTool(headers, "The headers of an address."),  # ok: an argument of a program that is written there
    FunctionTool(names, "The addresses of a name."),  # ok: so is this one, two modules away
    FunctionTool(options, "Fetch with more options."),  # ok: options are arguments
    FunctionTool(shell, "Run a text."),  # expect: AGS060
    FunctionTool(patient_shell, "Run a text for long."),  # expect: AGS060
    FunctionTool(any_program, "The version of a program."),  # expect: AGS060
    FunctionTool(line, "Run a line."),  # expect: AGS060
    FunctionTool(words, "Run words."),  # expect: AGS060
]
