"""Shoebox: search one's own photos and documents, and ask about them, entirely offline."""

import os

__version__ = "0.1.0"

# Before NumPy is imported. Its products here are small, and the threads of OpenBLAS wait for each
# other by spinning: measured on two busy cores, 200 × 200 products took 1.7 to 70 ms with them,
# 0.8 to 2 ms with one.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
