"""Text to fields: papers inside a file, anchors, tables, marks, canonical values."""
