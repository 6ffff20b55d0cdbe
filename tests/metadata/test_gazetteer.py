"""What locations are called."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop.metadata import gazetteer


@pytest.mark.parametrize(
    ("location", "name"),
    [
        ((48.1374, 11.5755), "Munich, Bavaria, Germany"),
        ((52.52, 13.40), "Mitte, Berlin, State of Berlin, Germany"),
        ((40.7484, -73.9857), "Times Square, New York City, New York, United States"),
        ((43.4674, 11.8851), "Arezzo, Tuscany, Italy"),
        ((-33.8568, 151.2153), "The Rocks, Sydney, New South Wales, Australia"),
        ((78.22, 15.63), "Longyearbyen, Svalbard, Svalbard and Jan Mayen"),
    ],
)
def test_place_goes_from_the_district_to_the_country(
    location: tuple[float, float], name: str
) -> None:
    assert gazetteer.place(location) == name


@pytest.mark.parametrize("location", [(0.0, -30.0), (-80.0, 0.0), (90.0, 0.0)])
def test_far_from_everywhere_there_is_no_name(location: tuple[float, float]) -> None:
    assert gazetteer.place(location) == ""


def test_far_from_towns_there_is_a_region() -> None:
    assert gazetteer.place((64.3, -19.5)) == "South, Iceland"


def test_the_day_line_is_no_border() -> None:
    # By degrees alone, the nearest town to Taveuni's east would be half the Earth away.
    east, west = gazetteer.place((-16.85, 179.99)), gazetteer.place((-16.85, -179.99))
    assert east == west
    assert "Fiji" in east


def test_names_take_no_scipy() -> None:
    code = (
        "import sys; from desktop.metadata import gazetteer; assert gazetteer.place((48.1, 11.5));"
        "print('scipy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
