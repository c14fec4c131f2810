import logging


class Logged:
    def __init__(self, *args, **kwargs):
        self.log = logging.getLogger(type(self).__name__)
        super().__init__(*args, **kwargs)
        self.log.info("made")


class Timed:
    started = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.started = 0
