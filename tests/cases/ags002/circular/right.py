import left

LIMIT = 60
OTHER = left.OTHER
