"""What another module keeps in the session is known here: agents of autogen that act or only talk, texts of visitors."""

import asyncio

import streamlit as st
from state import ask, prepare

prepare()
ask()
wish = st.text_area("Another wish")
asyncio.run(st.session_state.clerk.run(task=wish))  # expect: AGS031
asyncio.run(st.session_state.guide.run(task=wish))  # ok: it only talks
asyncio.run(st.session_state.clerk.run(task=st.session_state.wish))  # expect: AGS031
asyncio.run(st.session_state.clerk.run(task=st.session_state.greeting))  # ok: a constant
