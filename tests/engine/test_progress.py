"""Files per second and the time that is left."""

from desktop.engine.progress import Pace


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_rate_is_files_over_seconds() -> None:
    clock = Clock()
    pace = Pace(clock)
    for _ in range(10):
        pace.count(4)
        clock.now += 2.0
    assert pace.done == 40
    assert pace.rate() == 40 / 20


def test_time_left_follows_from_the_rate() -> None:
    clock = Clock()
    pace = Pace(clock)
    for _ in range(10):
        pace.count(5)
        clock.now += 1.0
    assert pace.seconds_left(100) == 100 / pace.rate()


def test_nothing_is_promised_before_anything_is_known() -> None:
    pace = Pace(Clock())
    assert pace.rate() == 0.0
    assert pace.seconds_left(100) is None


def test_only_the_last_half_minute_counts() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.count(1000)
    for _ in range(60):
        clock.now += 1.0
        pace.count(1)
    assert pace.rate() < 1.5
