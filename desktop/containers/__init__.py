"""The files that hold other files: archives and e-mails. One module each, with its ``CONTAINER``.

They are read in the *decode* child only, and nothing is written by the names that they hold: see
`desktop.workers.unpack`.
"""
