"""Lessons: drawn charts of people who do not exist, behind the wall that storage keeps around them."""
