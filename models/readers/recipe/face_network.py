"""The face network: a line of ink, step by step the odds that a hand wrote what stands there."""
# mypy: ignore-errors
# ruff: noqa: INP001, D102, ANN001, ANN201 - torch lives in an environment of its own, untyped here

import torch
from torch import nn
from torch.nn import functional

from pipeline.read.hand.face_network import STRIDE

ROWS = 72


class FaceNetwork(nn.Module):
    """N x 1 x 72 x W ink (`even_ink`) to N x W/8 odds; 45,000 weights, sees five letters to either side."""

    def __init__(self) -> None:
        super().__init__()
        self.c1, self.n1 = nn.Conv2d(1, 8, 5, 2, 2), nn.BatchNorm2d(8)
        self.c2, self.n2 = nn.Conv2d(8, 20, 3, 2, 1), nn.BatchNorm2d(20)
        self.c3, self.n3 = nn.Conv2d(20, 32, 3, 2, 1), nn.BatchNorm2d(32)
        self.p, self.n4 = nn.Conv1d(32 * ROWS // STRIDE, 48, 1), nn.BatchNorm1d(48)
        self.d1, self.m1 = nn.Conv1d(48, 48, 5, padding=2), nn.BatchNorm1d(48)
        self.d2, self.m2 = nn.Conv1d(48, 48, 5, padding=4, dilation=2), nn.BatchNorm1d(48)
        self.drop, self.h = nn.Dropout(0.1), nn.Conv1d(48, 1, 1)

    def forward(self, lines):
        x = lines
        for convolution, norm in ((self.c1, self.n1), (self.c2, self.n2), (self.c3, self.n3)):
            x = functional.relu(norm(convolution(x)))
        x = functional.relu(self.n4(self.p(x.flatten(1, 2))))
        x = x + functional.relu(self.m1(self.d1(x)))
        x = x + functional.relu(self.m2(self.d2(x)))
        return self.h(self.drop(x)).squeeze(1)


def export(network: FaceNetwork, target) -> None:
    """Write the network as models/readers holds it."""
    network.eval()
    torch.onnx.export(
        network,
        (torch.zeros(2, 1, ROWS, 160),),
        str(target),
        dynamo=False,
        input_names=["lines"],
        output_names=["written"],
        dynamic_axes={"lines": {0: "count", 3: "columns"}, "written": {0: "count", 1: "steps"}},
        opset_version=17,
    )
