"""What leaves the house: each message once, how fast, one chart all the way."""
