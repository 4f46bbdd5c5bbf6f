"""Write the network's file: python -m models.readers.recipe.export WEIGHTS TARGET."""
# mypy: ignore-errors
# ruff: noqa: INP001, D102, ANN001, ANN201, PLR2004 - torch lives in an environment of its own, untyped here

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from models.readers.recipe.network import LineNetwork, started
from pipeline.read.voices.line_network import charset


class Readable(torch.nn.Module):
    """The network with its scores as log-probabilities and probabilities."""

    def __init__(self, network: LineNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, coarse, fine, widths):
        scores, _, hand = self.network(coarse, fine, widths)
        return torch.log_softmax(scores, 2), torch.sigmoid(hand)


def export(weights: Path, target: Path) -> None:
    """Write an ONNX file whose weights are half floats, cast to single ones when it is loaded."""
    network = started(len(charset()))
    network.load_state_dict(torch.load(weights))
    example = (torch.rand(2, 1, 96, 168), torch.rand(2, 1, 72, 252), torch.tensor([160, 120]))
    torch.onnx.export(
        Readable(network).eval(),
        example,
        str(target),
        input_names=["coarse", "fine", "widths"],
        output_names=["letters", "hand"],
        dynamic_axes={
            "coarse": {0: "lines", 3: "columns"},
            "fine": {0: "lines", 3: "fine_columns"},
            "widths": {0: "lines"},
            "letters": {0: "lines", 1: "steps"},
            "hand": {0: "lines", 1: "steps"},
        },
        opset_version=17,
        dynamo=False,
    )
    model = onnx.load(target)
    _halve(model.graph)
    onnx.checker.check_model(model)
    onnx.save(model, target)


def _halve(graph: onnx.GraphProto) -> None:
    for weight in list(graph.initializer):
        values = numpy_helper.to_array(weight)
        if values.dtype == np.float32 and values.size > 256:
            half = numpy_helper.from_array(values.astype(np.float16), f"{weight.name}_half")
            graph.initializer.remove(weight)
            graph.initializer.append(half)
            graph.node.insert(0, helper.make_node("Cast", [half.name], [weight.name], to=TensorProto.FLOAT))


if __name__ == "__main__":
    export(Path(sys.argv[1]), Path(sys.argv[2]))
