"""Models on disk: which exist, finding, downloading, importing and checking them."""
