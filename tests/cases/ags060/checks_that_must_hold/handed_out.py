from refusals import ensure, must_be_short
