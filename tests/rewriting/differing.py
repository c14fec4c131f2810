"""What a rewriting changes, by its name and the marked file, and why."""

_NAMED = "who cannot be resolved is told by its name alone"
_ALONE = "a function that opens its parameter and does nothing else is told by its statements"

# By the rules: they look at a name, or at how something is written.
RIGHTLY = {
    ("NamedResult", "tests/cases/ags052/open_functions.py"): _ALONE,
    ("NamedResult", "tests/cases/ags052/opened_by_itself/kit.py"): _ALONE,
    ("ParametersNamed", "tests/cases/ags031/receivers.py"): _NAMED,
    ("ParametersNamed", "tests/cases/ags031/streamlit_kept_teams.py"): _NAMED,
    ("ParametersNamed", "tests/cases/ags052/open_functions.py"): _ALONE,
    ("ParametersNamed", "tests/cases/ags052/opened_by_itself/kit.py"): _ALONE,
}
# Not followed so far.
MISSED = {
    ("DictCalled", "tests/cases/ags020/heirs_elsewhere/main.py"): "an object in a table that is a call of dict",
    ("DictInSteps", "tests/cases/ags020/heirs_elsewhere/main.py"): "an object in a table that is filled later",
    ("DictInSteps", "tests/cases/ags020/transitions.py"): "transitions that are set one by one",
    ("DictInSteps", "tests/cases/ags031/otherwise.py"): "a verdict that is set under a key and returned",
    ("DictInSteps", "tests/cases/ags070/wrapped_switches/runners.py"): "a config that is filled with what the caller passes",
    ("LambdaDefined", "tests/cases/ags060/filtered.py"): "a function that filter asks",
    ("LambdaDefined", "tests/cases/ags060/functions_begun_after_the_check.py"): "another name of an inner function",
    ("LambdaDefined", "tests/cases/ags060/inner_functions_that_look.py"): "another name of an inner function that looks",
    ("ListInSteps", "tests/cases/ags011/passed_over.py"): "members that are added one by one",
    ("ListInSteps", "tests/cases/ags060/taken_out_of_tables.py"): "a function of a list that is filled later",
    ("ParametersNamed", "tests/cases/ags031/keys_of_a_body.py"): "another name of a body whose keys a function looks at",
    ("ParametersNamed", "tests/cases/ags031/set_in_what_came.py"): "another name of a dict that a function changes",
    ("ParametersNamed", "tests/cases/ags060/filled_by_functions.py"): "another name of a list that a function fills",
    ("ParametersNamed", "tests/cases/ags060/handed_to_own.py"): "another name of a function that is handed on",
    ("TestNamed", "tests/cases/ags060/flags_and_entries.py"): "a test in an else that a name holds",
}
