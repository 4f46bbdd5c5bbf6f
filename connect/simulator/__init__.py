"""A hub to practise on: accepts, refuses, delays, drops, doubles, answers late, forges, restarts."""
