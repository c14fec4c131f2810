"""Programs that grow in one way each: what is written ``n`` times must cost no more than ``n`` times as much."""
