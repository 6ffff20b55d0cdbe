from desktop.workers.recent import Recent


def test_what_was_used_longest_ago_is_dropped_first() -> None:
    dropped: list[str] = []
    recent = Recent[int, str](10, dropped.append)
    recent.put(1, "one", 4)
    recent.put(2, "two", 4)
    assert recent.get(1) == "one"
    recent.put(3, "three", 4)
    assert dropped == ["two"]
    assert (recent.get(1), recent.get(2), recent.get(3)) == ("one", None, "three")


def test_newest_is_kept_however_heavy_it_is() -> None:
    dropped: list[str] = []
    recent = Recent[int, str](10, dropped.append)
    recent.put(1, "one", 4)
    recent.put(2, "two", 400)
    assert (dropped, recent.get(2)) == (["one"], "two")


def test_what_is_replaced_or_forgotten_is_dropped() -> None:
    dropped: list[str] = []
    recent = Recent[int, str](10, dropped.append)
    recent.put(1, "one", 4)
    recent.put(1, "won", 4)
    recent.forget(1)
    recent.forget(7)
    assert dropped == ["one", "won"]
