"""The key under which a field leaves its text is a name, read as an item, or taken out; a key of a number's field leaves none."""

import streamlit as st
from autogen import AssistantAgent, UserProxyAgent

WISH, SIZE = "wish", "size"
st.sidebar.text_input("Your wish", key=WISH)
st.number_input("Size", key=SIZE)
helper = AssistantAgent("helper", llm_config={"model": "m"})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
runner.initiate_chat(helper, message=st.session_state[WISH])  # expect: AGS031
runner.initiate_chat(helper, message=f"Size {st.session_state[SIZE]}")  # ok: a number
for key in st.query_params:
    runner.initiate_chat(helper, message=st.session_state[key])  # ok: which key, is not known
