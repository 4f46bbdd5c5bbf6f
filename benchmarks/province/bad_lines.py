"""One line a facility to the province: a relay that goes down and comes back, in the middle of everything."""

import asyncio
import random
import threading
import time
from collections.abc import Awaitable, Callable, Sequence

_UP, _DOWN = 2.0, 1.0
"""Mean seconds of a spell: down a third of the time."""
_PIECE = 65_536
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class BadLines:
    """A relay on this machine with a port for each facility; runs in a thread of its own."""

    def __init__(self, number: int, *, target: int, seed: int) -> None:
        self._chance = random.Random(seed)
        self._target, self._number = target, number
        self._up = [True] * number
        self._open: list[set[asyncio.StreamWriter]] = [set() for _ in range(number)]
        self._down_s, self._begin, self._healed = [0.0] * number, time.monotonic(), 0.0
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self.ports: Sequence[int] = ()
        self.cut = 0
        """Connections that were torn while they were in use."""
        threading.Thread(target=self._run, daemon=True).start()
        self._ready.wait()

    def heal(self) -> float:
        """Bring all lines back for good, from any thread; return the share of time they were down."""
        self._healed = time.monotonic()
        return sum(self._down_s) / (self._number * (self._healed - self._begin))

    def end(self) -> None:
        """Stop."""
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.create_task(self._start())
        self._loop.run_forever()

    async def _start(self) -> None:
        ports = []
        for number in range(self._number):
            server = await asyncio.start_server(self._handler(number), "127.0.0.1", 0)
            ports.append(server.sockets[0].getsockname()[1])
        self.ports = tuple(ports)
        self._spells = [asyncio.create_task(self._spell(number)) for number in range(self._number)]
        self._ready.set()

    async def _spell(self, number: int) -> None:
        """Let one line come and go."""
        self._up[number] = self._chance.random() > _DOWN / (_UP + _DOWN)
        while not self._healed:
            before = time.monotonic()
            length = self._chance.expovariate(1 / (_UP if self._up[number] else _DOWN))
            while not self._healed and time.monotonic() < before + length:  # noqa: ASYNC110 - see `heal`
                await asyncio.sleep(0.05)
            if not self._up[number]:
                self._down_s[number] += time.monotonic() - before
            self._up[number] = not self._up[number]
            if not self._up[number]:
                self._tear(number)
        self._up[number] = True

    def _tear(self, number: int) -> None:
        self.cut += bool(self._open[number])
        for writer in self._open[number]:
            writer.transport.abort()
        self._open[number].clear()

    def _handler(self, number: int) -> Handler:
        async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if not self._up[number]:
                writer.transport.abort()
                return
            try:
                there, back = await asyncio.open_connection("127.0.0.1", self._target)
            except OSError:
                writer.transport.abort()
                return
            self._open[number] |= {writer, back}
            await asyncio.gather(_pump(reader, back), _pump(there, writer))
            self._open[number] -= {writer, back}

        return handle


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    try:
        while piece := await source.read(_PIECE):
            sink.write(piece)
            await sink.drain()
    except OSError:
        pass
    finally:
        sink.close()
