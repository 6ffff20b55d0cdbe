"""Files per second and the time that is left."""

from desktop.engine.progress import Pace, Report
from desktop.records import Activity, Counts, Work


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


def test_the_same_work_is_told_a_few_times_a_second() -> None:
    clock, told = Clock(), list[Activity]()
    report = Report(Counts, told.append, clock)
    for _ in range(100):
        report.tell(Work.INDEXING, None, "")
        clock.now += 0.01
    assert len(told) == 5


def test_other_work_is_told_at_once() -> None:
    told = list[Activity]()
    report = Report(Counts, told.append, Clock())
    report.tell(Work.INDEXING, None, "")
    report.tell(Work.PAUSED, None, "")
    report.tell(Work.PAUSED, None, "Waiting for mains power.")
    assert [(activity.work, bool(activity.notice)) for activity in told] == [
        (Work.INDEXING, False),
        (Work.PAUSED, False),
        (Work.PAUSED, True),
    ]


def test_a_library_that_counts_slowly_is_counted_seldom() -> None:
    clock, told = Clock(), list[Activity]()

    def count() -> Counts:
        clock.now += 0.1
        return Counts()

    report = Report(count, told.append, clock)
    while clock.now < 8.0:
        report.tell(Work.INDEXING, None, "")
        clock.now += 0.05
    assert len(told) == 4
