"""What a visitor has typed into a field, read back by the field's key."""

import streamlit as st
from autogen import AssistantAgent, UserProxyAgent

FIELD = "wish"
st.text_area("Your wish", key=FIELD)
st.text_input("Your name")
st.slider("How many", key="pieces")
helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
if st.button("Send"):
    runner.initiate_chat(helper, message=st.session_state.wish)  # expect: AGS031
    runner.initiate_chat(helper, message=st.session_state["wish"])  # expect: AGS031
    runner.initiate_chat(helper, message=st.session_state.get("wish", ""))  # expect: AGS031
    runner.initiate_chat(helper, message=f"{st.session_state.pieces} pieces")  # ok: no text
    runner.initiate_chat(helper, message=st.session_state["last"])  # ok: not a field's
    if len(st.session_state.wish) < 200:
        runner.initiate_chat(helper, message=st.session_state.wish)  # ok: checked
if "wish" in st.session_state:
    runner.initiate_chat(helper, message=st.session_state.wish)  # expect: AGS031
