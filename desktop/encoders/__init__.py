"""Embedding models, one file each with one constant ``ENCODER``; `discover()` finds them.

An encoder is a declaration: its module imports neither torch nor transformers until `load` runs, in
the *embed* child. Encoders never import each other. What several of them share lives in modules
whose names start with ``_``; `discover()` skips these. Only encoders import them, and
`workers.measuring` the samples.
"""
