"""Set up, run, test and measure Shoebox from a source checkout: `python3 packaging/dev.py run`.

Needs nothing but Python's standard library; what else is needed, it brings or names.
"""

import sys

if sys.version_info < (3, 11):  # before any line that an older Python could not read
    sys.exit(
        "Shoebox needs Python 3.11 or newer; this is Python %d.%d.\n"
        "Install a newer one and start this with it, for example: python3.12 packaging/dev.py run"
        % sys.version_info[:2]
    )

from devtools import commands  # after the check: an old Python could not read it

if __name__ == "__main__":
    sys.exit(commands.main(sys.argv[1:]))
