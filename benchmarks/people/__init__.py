"""Admissions of people who do not exist, with everything that makes two of them look like one."""
