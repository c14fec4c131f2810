from second import LIMIT as TIMEOUT
