"""What fails again and again is waited out longer each time, and told once."""

from desktop.engine.troubles import Troubles


def test_the_wait_grows_until_something_was_done() -> None:
    troubles = Troubles()
    assert [troubles.wait_seconds() for _ in range(6)] == [1.0, 2.0, 5.0, 15.0, 60.0, 60.0]
    troubles.over()
    assert troubles.wait_seconds() == 1.0


def test_the_same_trouble_is_news_once() -> None:
    troubles = Troubles()
    said = ["full", "full", "locked", "full"]
    assert [troubles.is_news(one) for one in said] == [True, False, True, True]
    troubles.over()
    assert troubles.is_news("full")
