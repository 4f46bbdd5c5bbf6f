import signal
import threading
import time

import pytest

from sohoa.digitizing.stoppable import stoppable


@pytest.mark.parametrize("request_", [signal.SIGTERM, signal.SIGHUP])
def test_a_request_that_reaches_another_thread_ends_the_wait_of_the_main_one(
    request_: signal.Signals,
) -> None:
    """As when it comes just before the main thread begins to wait: nothing interrupts that wait."""
    never, before = threading.Event(), signal.getsignal(request_)

    def tell() -> None:
        while signal.getsignal(request_) == before:
            time.sleep(0.01)
        time.sleep(0.2)
        signal.pthread_kill(threading.get_ident(), request_)
        never.wait(20)

    other = threading.Thread(target=tell, daemon=True)
    other.start()
    start = time.monotonic()
    with pytest.raises(SystemExit) as ended, stoppable():
        other.join()
    never.set()
    assert ended.value.code == 128 + request_
    assert time.monotonic() - start < 10


def test_what_was_set_before_is_set_again() -> None:
    before = [signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP, signal.SIGURG)]
    with stoppable(), stoppable():
        pass
    assert [signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP, signal.SIGURG)] == before
    assert signal.set_wakeup_fd(-1) == -1


def test_elsewhere_than_in_the_main_thread_nothing_is_changed() -> None:
    seen: list[object] = []

    def look() -> None:
        with stoppable():
            seen.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [signal.getsignal(signal.SIGTERM)]
