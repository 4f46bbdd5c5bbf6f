import subprocess
import sys

from flows.holder import is_gone, new_holder


def test_a_living_process_is_not_gone() -> None:
    assert not is_gone(new_holder())


def test_an_ended_process_is_gone() -> None:
    tell = "from flows.holder import new_holder; print(new_holder())"
    other = subprocess.run([sys.executable, "-c", tell], check=True, capture_output=True, text=True).stdout
    assert is_gone(other.strip())


def test_a_reused_process_id_is_no_sign_of_life() -> None:
    machine, namespace, pid, start, chance = new_holder().rsplit("_", 4)
    assert is_gone("_".join((machine, namespace, pid, str(int(start) - 1), chance)))


def test_other_machines_are_not_judged() -> None:
    _, namespace, _, start, chance = new_holder().rsplit("_", 4)
    assert not is_gone(f"elsewhere-0_{namespace}_999999999_{start}_{chance}")
    assert not is_gone("nonsense")
