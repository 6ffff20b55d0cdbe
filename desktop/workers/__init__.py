"""Child processes: what may crash, hang or grow runs in one, and costs a file, not the program."""
