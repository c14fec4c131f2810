"""The page of a run: one file of HTML that needs no network (extra ``report``, for Jinja2)."""
