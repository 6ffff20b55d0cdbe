"""Another program on this computer answers: a server that the test starts."""

import threading
from collections.abc import Iterator

import pytest
from chat_server import Server, serving

from desktop.errors import ModelUnusable, RequestRefused
from desktop.records import AnswerServer
from desktop.workers.loopback import CUT_SHORT, ServerModel, local_place
from desktop.workers.templates import Prompt, Turn

JPEG = b"\xff\xd8\xff\xe0 and so on"


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def model(server: Server) -> ServerModel:
    model = ServerModel()
    model.load(AnswerServer("", server.address))
    return model


PROMPT = Prompt("Be brief.", ("[1] ", JPEG, "\nQuestion: What?"))


def test_an_answer_streams_and_its_picture_travels_as_a_data_url(
    server: Server, model: ServerModel
) -> None:
    assert list(model.stream(PROMPT, 50)) == ["The car ", "is red [1]."]
    (asked,) = server.asked
    assert (asked["model"], asked["stream"], asked["max_tokens"]) == ("llava", True, 50)
    assert asked["messages"][0] == {"role": "system", "content": "Be brief."}
    texts = [part["type"] for part in asked["messages"][1]["content"]]
    assert texts == ["text", "image_url", "text"]
    url = asked["messages"][1]["content"][1]["image_url"]["url"]
    assert url.startswith("data:image/jpeg;base64,")


def test_a_follow_up_carries_what_was_said_before(server: Server, model: ServerModel) -> None:
    before = (Turn(("[1] ", JPEG, "\nQuestion: What?"), "A car [1]."),)
    list(model.stream(Prompt("", ("\nQuestion: Which colour?",), before), 9))
    roles = [message["role"] for message in server.asked[0]["messages"]]
    assert roles == ["system", "user", "assistant", "user"]


def test_a_schema_is_passed_on(server: Server, model: ServerModel) -> None:
    list(model.stream(Prompt("", ("?",), schema='{"type": "null"}'), 9))
    assert server.asked[0]["response_format"]["json_schema"]["schema"] == {"type": "null"}


def test_an_answer_that_runs_on_says_so(server: Server, model: ServerModel) -> None:
    server.finish = "length"
    list(model.stream(PROMPT, 5))
    assert model.cut_short == CUT_SHORT


def test_yes_and_no_are_understood(server: Server, model: ServerModel) -> None:
    for said, share in ((" Yes.", 1.0), ("no", 0.0), ("Perhaps", 0.5)):
        server.pieces = [said]
        assert model.agreement(PROMPT) == share


def test_stop_ends_an_answer_that_hangs(server: Server, model: ServerModel) -> None:
    server.waits.clear()
    answer = model.stream(PROMPT, 50)
    assert next(answer) == "The car "
    threading.Timer(0.1, model.cancel).start()
    assert list(answer) == []


def test_a_server_that_refuses_is_quoted(server: Server, model: ServerModel) -> None:
    server.status = 404
    with pytest.raises(RequestRefused, match=r"refused \(status 404\): no such model\."):
        list(model.stream(PROMPT, 5))


def test_a_redirect_is_not_followed(server: Server, model: ServerModel) -> None:
    server.status = 307
    with pytest.raises(RequestRefused, match="status 307"):
        list(model.stream(PROMPT, 5))


def test_a_model_that_it_does_not_have_is_refused(server: Server) -> None:
    with pytest.raises(ModelUnusable, match="has no model “gemma”; it has llava, qwen"):
        ServerModel().load(AnswerServer("gemma", server.address))


def test_a_server_that_is_not_there_says_what_to_do(server: Server) -> None:
    address = server.address
    server.shutdown()
    server.server_close()
    with pytest.raises(ModelUnusable, match="does not answer: start it"):
        ServerModel().load(AnswerServer("", address))


@pytest.mark.parametrize(
    "address",
    [
        "http://192.0.2.1:11434/v1",
        "http://0.0.0.0:80",
        "http://[2001:db8::1]/v1",
        "https://127.0.0.1/v1",
        "http://user:pass@127.0.0.1/",
        "http://127.0.0.1@192.0.2.1/",
        "http://127.0.0.1:99999/",
        "http://169.254.1.1/",
        "http:///v1",
        "file:///etc/passwd",
        "127.0.0.1:11434",
        "",
    ],
)
def test_only_addresses_of_this_computer_are_taken(address: str) -> None:
    with pytest.raises(ModelUnusable, match="Only a program on this computer"):
        local_place(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "localhost", "[::1]"])
def test_every_loopback_address_is_taken(host: str) -> None:
    place = local_place(f"http://{host}:11434/v1/")
    assert (place.name, place.port, place.path) == (f"{host}:11434", 11434, "/v1")
