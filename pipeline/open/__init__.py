"""Bytes to pages: type, limits and the killable decoding child."""
