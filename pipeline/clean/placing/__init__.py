"""Where the upright, straight page lies in the scan, and the one warp that brings it there."""
