"""One module per panel, each with its constant `PANEL`; `discover()` finds them."""
