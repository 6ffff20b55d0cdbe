"""How well Shoebox finds and answers with the models that are installed: ``dev.py evaluate``."""
