"""What the commands of connection share: hubs, senders, keys, and how messages are shown."""
