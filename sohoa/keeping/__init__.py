"""What the commands of keeping share: from paths to arrivals, from counts to tables."""
