"""Whether the computer runs on its battery."""

import time

_ASK_AGAIN_SECONDS = 10.0
_asked = (0.0, False)  # monotonic time, answer


def on_battery() -> bool:
    """True while the mains are unplugged; False where there is no battery, or it cannot be told."""
    global _asked
    when, answer = _asked
    now = time.monotonic()
    if when and now - when < _ASK_AGAIN_SECONDS:
        return answer
    import psutil

    battery = psutil.sensors_battery()
    answer = battery is not None and battery.power_plugged is False
    _asked = (now, answer)
    return answer
