"""What a form prints around its words: rules, boxes, leaders; found and taken off."""
