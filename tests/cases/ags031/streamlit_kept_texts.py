"""What a visitor has typed is put into the session, under a key of the program's own, and read back."""

import streamlit as st
from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config=False)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
st.checkbox("Cheap", key="cheap")
st.text_input("Where to?", key="typed")


def submit():
    st.session_state.town = st.session_state.typed
    st.session_state.greeting = "Welcome."


st.button("Go", on_click=submit)
if "history" not in st.session_state:
    st.session_state["history"] = []
if text := st.chat_input():
    st.session_state["history"].append({"role": "user", "content": text})
    st.session_state["wish"] = text
    if len(text) < 200:
        st.session_state["short"] = text
st.session_state["counts"] = []
st.session_state["counts"].append(len(st.session_state["history"]))
notes = []
notes.append(text)
runner.initiate_chat(helper, message=f"Plan a day in {st.session_state.town}.")  # expect: AGS031
runner.initiate_chat(helper, message=st.session_state["wish"])  # expect: AGS031
runner.initiate_chat(helper, message=st.session_state["history"][-1]["content"])  # expect: AGS031
runner.initiate_chat(helper, message="\n".join(each["content"] for each in st.session_state["history"]))  # expect: AGS031
runner.initiate_chat(helper, message=st.session_state["short"])  # ok: checked before it was put there
runner.initiate_chat(helper, message=st.session_state.greeting)  # ok: a constant
runner.initiate_chat(helper, message=f"{st.session_state['counts'][0]} wishes, cheap: {st.session_state.cheap}")  # ok: no text
for said in st.session_state["history"]:
    runner.initiate_chat(helper, message=said["content"])  # expect: AGS031
runner.initiate_chat(helper, message="\n".join(said["content"] for said in st.session_state["history"]))  # expect: AGS031
for number in st.session_state["counts"]:
    runner.initiate_chat(helper, message=f"Wish number {number}")  # ok: no text
