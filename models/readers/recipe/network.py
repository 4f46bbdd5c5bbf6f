"""The line network: a line seen coarsely with its neighbours and finely by itself, read step by step."""
# mypy: ignore-errors
# ruff: noqa: INP001, D102, ANN001, ANN201 - torch lives in an environment of its own, untyped here

from importlib.util import find_spec
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

CHANNELS = 128
BLOCKS = 10
MORE_BLOCKS = 4


class Block(nn.Module):
    """Nine steps wide, with one look at the whole line; adds to what it gets."""

    def __init__(self) -> None:
        super().__init__()
        wide = 2 * CHANNELS
        self.dw = nn.Conv1d(CHANNELS, CHANNELS, 9, padding=4, groups=CHANNELS)
        self.expand = nn.Conv1d(CHANNELS, wide, 1)
        self.fc1, self.fc2 = nn.Conv1d(wide, 64, 1), nn.Conv1d(64, wide, 1)
        self.project = nn.Conv1d(wide, CHANNELS, 1)
        nn.init.zeros_(self.project.weight)
        nn.init.zeros_(self.project.bias)

    def forward(self, x, mask, steps):
        y = functional.hardswish(self.expand(self.dw(x)))
        whole = (y * mask).sum(2, keepdim=True) / steps
        y = y * torch.sigmoid(self.fc2(functional.relu(self.fc1(whole))))
        return (x + self.project(y)) * mask


class Context(nn.Module):
    """All three lines, each column weighing its rows."""

    def __init__(self, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.patch = nn.Conv2d(1, 32, 4, 4)
        self.dw = nn.Conv2d(32, 32, 3, padding=1, groups=32, bias=False)
        self.pw, self.score = nn.Conv2d(32, 64, 1), nn.Conv2d(64, heads, 1)
        self.row_prior = nn.Parameter(torch.zeros(1, heads, 24, 1))
        self.proj = nn.Conv1d(64, CHANNELS, 1)

    def forward(self, x):
        y = functional.hardswish(self.pw(self.dw(functional.hardswish(self.patch(x)))))
        count, channels, rows, columns = y.shape
        weights = torch.softmax(self.score(y) + self.row_prior, 2).unsqueeze(2)
        split = y.reshape(count, self.heads, channels // self.heads, rows, columns)
        return self.proj((split * weights).sum(3).reshape(count, channels, columns))


class LineNetwork(nn.Module):
    """coarse: N x 1 x 96 x W, fine: N x 1 x 72 x 1.5 W, widths: columns of coarse that hold the line."""

    def __init__(self, classes: int, heads: int = 4) -> None:
        super().__init__()
        self.stem, self.context = nn.Conv2d(1, CHANNELS, (32, 4), (32, 4)), Context(heads)
        self.scale, self.shift = nn.Parameter(torch.ones(CHANNELS)), nn.Parameter(torch.zeros(CHANNELS))
        self.d1, self.d2 = nn.Conv2d(1, 24, 3, (2, 2), 1), nn.Conv2d(24, 48, 3, (2, 3), 1)
        self.d3, self.dp = nn.Conv2d(48, 64, 3, (2, 1), 1), nn.Conv1d(64 * 9, CHANNELS, 1)
        nn.init.zeros_(self.dp.weight)
        nn.init.zeros_(self.dp.bias)
        self.blocks = nn.ModuleList(Block() for _ in range(BLOCKS + MORE_BLOCKS))
        self.head = nn.Conv1d(CHANNELS, classes, 1)
        self.hand = nn.Sequential(
            nn.Conv1d(3 * CHANNELS, 48, 5, padding=2), nn.Hardswish(), nn.Conv1d(48, 1, 1)
        )

    def forward(self, coarse, fine, widths):
        x = self.stem(coarse[:, :, 32:64]).squeeze(2) + self.context(coarse)
        x = x * self.scale[:, None] + self.shift[:, None]
        detail = functional.hardswish(self.d2(functional.hardswish(self.d1(fine))))
        x = x + self.dp(functional.hardswish(self.d3(detail)).flatten(1, 2))
        lengths = torch.clamp((widths + 3) // 4, max=x.shape[2])
        mask = (torch.arange(x.shape[2])[None] < lengths[:, None])[:, None].float()
        steps = torch.clamp(mask.sum(2, keepdim=True), min=1)
        x, seen = functional.hardswish(x) * mask, []
        for at, block in enumerate(self.blocks):
            x = block(x, mask, steps)
            if at in {2, 6}:
                seen.append(x)
        return self.head(x).transpose(1, 2), lengths, self.hand(torch.cat([*seen, x], 1)).squeeze(1)


def started(letters: int) -> LineNetwork:
    """Return a network of so many letters that reads exactly as the recogniser of trueocr does."""
    graph = onnx.load(Path(find_spec("trueocr").origin).parent / "models" / "rec.onnx").graph
    weights = {one.name: torch.tensor(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    inputs = {node.output[0]: node.input[1:] for node in graph.node if node.op_type == "Conv"}

    def put(layer, name: str) -> None:
        for target, source in zip(
            (layer.weight, layer.bias), inputs[f"/rec/{name}/Conv_output_0"], strict=False
        ):
            target.data.copy_(weights[source].reshape(target.shape))

    network = LineNetwork(letters + 1, weights["rec.context.score.weight"].shape[0])
    for name in ("patch", "dw", "pw", "score", "proj"):
        put(getattr(network.context, name), f"context/{name}")
    put(network.stem, "stem")
    network.context.row_prior.data.copy_(weights["rec.context.row_prior"])
    norm = {key: weights[f"rec.stem_bn.{key}"] for key in ("weight", "bias", "running_mean", "running_var")}
    scale = norm["weight"] / torch.sqrt(norm["running_var"] + 1e-5)
    network.scale.data.copy_(scale)
    network.shift.data.copy_(norm["bias"] - scale * norm["running_mean"])
    for at in range(BLOCKS):
        for name in ("dw", "expand", "se/fc1", "se/fc2", "project"):
            put(getattr(network.blocks[at], name.removeprefix("se/")), f"blocks.{at}/{name}")
    known = weights["rec.head.weight"].shape[0]
    nn.init.normal_(network.head.weight, std=0.02)
    nn.init.constant_(network.head.bias, -4.0)  # signs that the original cannot write begin as unlikely
    network.head.weight.data[:known] = weights["rec.head.weight"]
    network.head.bias.data[:known] = weights["rec.head.bias"]
    return network
