"""A hub over HTTP: every kind of answer is taken for what it is worth."""

import pytest

from connect.rest_hub import RestHub
from connect.simulator.faults import Faults
from models.message import MessageKind, Outcome, agreement_hash
from tests.connect.parcels import parcel

THREE = [parcel("a"), parcel("b"), parcel("c")]


def outcomes(hub: RestHub, *parcels: object) -> list[tuple[Outcome, str | None]]:
    return [(one.outcome, one.code) for one in hub.send("19001", parcels or THREE)]


def test_each_message_gets_a_receipt_and_a_second_try_the_same(connect):
    station = connect()
    first, second = station.hub.send("19001", THREE), station.hub.send("19001", THREE)
    assert {one.outcome for one in first} == {Outcome.ACCEPTED}
    assert first == second
    assert len(station.effects) == 3


def test_the_agreement_and_the_report_go_over_the_same_line(connect):
    station = connect()
    station.hub.send("19001", THREE)
    held = station.hub.agreed("19001")
    pairs = [(one.message.key, one.message.sha256) for one in THREE]
    assert (held.accepted, held.agreement) == (3, agreement_hash(pairs))
    assert station.hub.report({"facility": "19001", "accepted": 3})
    assert station.server.desk.reports["19001"]["accepted"] == 3


@pytest.mark.parametrize(
    ("fault", "outcome", "code", "effects"),
    [
        ("drop", Outcome.UNKNOWN, "broken_connection", 0),
        ("cut", Outcome.UNKNOWN, "broken_connection", 3),
        ("delay", Outcome.UNKNOWN, "timeout", 3),
        ("storm", Outcome.UNKNOWN, "http_503", 0),
        ("unauthorised", Outcome.UNREACHED, "http_401", 0),
        ("forge", Outcome.UNKNOWN, "forged_reply", 0),
        ("restart", Outcome.UNKNOWN, "broken_connection", 0),
    ],
)
def test_a_fault_is_never_taken_for_delivery(connect, fault, outcome, code, effects):
    station = connect(Faults(**{fault: 1.0}))
    assert outcomes(station.hub) == [(outcome, code)] * 3
    assert len(station.effects) == effects


def test_a_request_that_arrives_twice_has_one_effect(connect):
    station = connect(Faults(duplicate=1.0))
    assert outcomes(station.hub) == [(Outcome.ACCEPTED, None)] * 3
    assert len(station.effects) == 3


def test_of_half_a_batch_the_half_that_was_answered_counts(connect):
    station = connect(Faults(partial=1.0))
    assert outcomes(station.hub) == [(Outcome.ACCEPTED, None)] * 2 + [(Outcome.UNKNOWN, "no_result")]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_without_a_shared_secret_foreign_keys_and_hashes_still_give_a_forger_away(connect, number):
    station = connect(Faults(forge=1.0), signed=False)
    assert {outcome for outcome, _ in outcomes(station.hub, *THREE[:number])} == {Outcome.UNKNOWN}


def test_a_refusal_has_code_and_words_and_stays(connect):
    station = connect(Faults(refuse=1.0))
    (answer,) = station.hub.send("19001", THREE[:1])
    assert (answer.outcome, answer.code, answer.words) == (
        Outcome.REFUSED,
        "RULE-17",
        "a required field is missing",
    )


def test_a_late_answer_is_asked_for(connect):
    station = connect(Faults(late=1.0), late_s=600.0)
    (answer,) = station.hub.send("19001", THREE[:1])
    assert answer.outcome is Outcome.PENDING
    assert station.hub.ask(answer.key, answer.transaction).outcome is Outcome.PENDING
    station.server.desk._thinking = {
        key: (0.0, *rest[1:]) for key, rest in station.server.desk._thinking.items()
    }
    assert station.hub.ask(answer.key, answer.transaction).outcome is Outcome.ACCEPTED
    assert station.hub.ask("0" * 64, answer.transaction).code == "foreign_key"
    assert station.hub.ask(answer.key, "GD-lost").code == "transaction_unknown"


def test_a_hub_that_is_not_there_was_certainly_not_reached(connect):
    station = connect(url="http://127.0.0.1:9")
    assert outcomes(station.hub) == [(Outcome.UNREACHED, "login_refused")] * 3


def test_a_wrong_password_reaches_nothing(connect, tmp_path):
    wrong = tmp_path / "wrong"
    wrong.write_text("guess")
    wrong.chmod(0o600)
    station = connect(password_file=wrong)
    assert outcomes(station.hub) == [(Outcome.UNREACHED, "login_refused")] * 3


def test_a_token_that_ended_is_renewed_once_and_nobody_notices(connect):
    station = connect()
    station.hub.send("19001", THREE[:1])
    station.server.tokens.clear()
    assert outcomes(station.hub) == [(Outcome.ACCEPTED, None)] * 3


def test_a_recall_names_what_it_takes_back(connect):
    station = connect()
    (held,) = station.hub.send("19001", THREE[:1])
    recall = parcel("a", kind=MessageKind.RECALL, replaces=held.transaction)
    assert outcomes(station.hub, recall) == [(Outcome.ACCEPTED, None)]
    stray = parcel("b", kind=MessageKind.RECALL, replaces="GD-never")
    assert outcomes(station.hub, stray) == [(Outcome.REFUSED, "REPLACES")]


@pytest.mark.parametrize("api", ["qd3176-batch", "cong130"])
def test_the_provincial_interfaces_take_files_and_refuse_what_they_have_no_form_for(connect, api):
    station = connect(api=api, signed=False)
    recall = parcel("a", kind=MessageKind.RECALL)
    if api == "cong130":
        assert outcomes(station.hub, THREE[0]) == [(Outcome.ACCEPTED, None)]
    else:
        assert outcomes(station.hub, *THREE, recall) == [
            *[(Outcome.ACCEPTED, None)] * 3, (Outcome.REFUSED, "kind_not_supported"),
        ]  # fmt: skip
    assert outcomes(station.hub, recall) == [(Outcome.REFUSED, "kind_not_supported")]
    assert set(station.effects) <= {one.message.sha256 for one in THREE}
    assert not station.hub.known_again


@pytest.mark.parametrize("api", ["qd3176-batch", "cong130"])
def test_the_provincial_interfaces_refuse_by_rule(connect, api):
    station = connect(Faults(refuse=1.0), api=api, signed=False)
    assert outcomes(station.hub, THREE[0]) == [(Outcome.REFUSED, "RULE-17")]


def test_the_batch_interface_answers_later(connect):
    station = connect(Faults(late=1.0), api="qd3176-batch", signed=False, late_s=0.0)
    (answer,) = station.hub.send("19001", THREE[:1])
    assert answer.outcome is Outcome.PENDING
    assert station.hub.ask(answer.key, answer.transaction).outcome is Outcome.ACCEPTED
