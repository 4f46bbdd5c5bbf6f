"""What speaks to other houses: hubs over HTTPS, courier files, a hub to practise on. Knows no database."""
