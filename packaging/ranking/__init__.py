"""How results are ordered: the collections it is judged on, and the weights that it learns."""
