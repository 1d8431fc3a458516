"""Cuts a trained network down to int8 and writes the file that src/language/network reads.

    python export.py --work FOLDER --checkpoints FILE.pt … --out models/network.bin.gz

and names its checksum in checksums.json beside it.

Weights: int8, a scale a row (matrices) or a whole factor a column (tables of vectors). What is computed is int16 at run
time: states in 1/4096, inputs in 1/1024, what follows the second layer in the finest power of two that fits 4095.
"""

import argparse
import gzip
import hashlib
import json
import pathlib

import numpy
import torch

from data import Examples
from model import ARC, LABEL, NAME, Network, mean_weights
from score import keep

INPUT_ONE, STATE_ONE, LARGEST_HIDDEN = 1024, 4096, 4095


def quantised(matrix: numpy.ndarray, rows_a_scale: int = 1) -> tuple[numpy.ndarray, numpy.ndarray]:
    """int8 rows and a scale for each; rows in groups of `rows_a_scale` share one."""
    grouped = matrix.reshape(-1, rows_a_scale * matrix.shape[1])
    scales = numpy.abs(grouped).max(axis=1) / 127
    whole = numpy.rint(grouped / scales[:, None]).astype("i1").reshape(matrix.shape)
    return whole, numpy.repeat(scales, rows_a_scale)


def table_columns(table: numpy.ndarray) -> tuple[numpy.ndarray, list[int]]:
    """int8 columns and the whole number of 1/1024 that one step of each is worth; the rarest extremes are cut."""
    limits = numpy.quantile(numpy.abs(table), 0.9995, axis=0)
    factors = numpy.maximum(1, numpy.ceil(limits * INPUT_ONE / 127)).astype(int)
    return numpy.clip(numpy.rint(table * INPUT_ONE / factors), -127, 127).astype("i1"), factors.tolist()


def keys_as_differences(keys: numpy.ndarray) -> bytes:
    """Ascending unsigned keys as LEB128 differences; see src/language/models/bundle.ts."""
    out, last = bytearray(), 0
    for key in keys.astype("u4").tolist():
        rest, last = key - last, key
        while rest >= 0x80:
            out.append((rest & 0x7F) | 0x80)
            rest >>= 7
        out.append(rest)
    return bytes(out)


def largest_power(largest: float) -> int:
    return int(2 ** numpy.floor(numpy.log2(LARGEST_HIDDEN / largest)))


@torch.no_grad()
def largest_values(network: Network, examples: Examples) -> tuple[float, float]:
    """The largest number after the second layer, and of heads as dependents see them, on gum.dev."""
    seen = {"hidden": 0.0, "arc": 0.0}

    def watch(name):
        def note(_module, _inputs, output):
            seen[name] = max(seen[name], float(output.abs().max() if name == "arc" else output.max()))

        return note

    for module in (network.arc_head, network.arc_dependent, network.label_head, network.label_dependent,
                   network.name_hidden):
        module.register_forward_hook(watch("hidden"))
    network.arc.register_forward_hook(watch("arc"))
    for chosen in examples.batches(examples.split("gum.dev"), 4000, None):
        batch = examples.batch(chosen)
        network(batch["rows"], batch["bits"], keep)
    return seen["hidden"], seen["arc"]


def matrices_of(w: dict) -> dict:
    """Name: weight, bias, rows that share a scale."""
    found = {}
    for layer in ("first", "second"):
        for direction, ending in (("forward", ""), ("backward", "_reverse")):
            bias = w[f"{layer}.bias_ih_l0{ending}"] + w[f"{layer}.bias_hh_l0{ending}"]
            found[f"{layer}.{direction}.input"] = (w[f"{layer}.weight_ih_l0{ending}"], bias, 1)
            found[f"{layer}.{direction}.recurrent"] = (w[f"{layer}.weight_hh_l0{ending}"], bias * 0, 1)
    found["tags"] = (w["tags.weight"], w["tags.bias"], 1)
    parts = ("arc_head", "arc_dependent", "label_head", "label_dependent", "name_hidden")
    stack = numpy.concatenate
    found["states"] = (stack([w[f"{p}.weight"] for p in parts]), stack([w[f"{p}.bias"] for p in parts]), 1)
    prior = w["arc_prior.weight"]
    found["arc"] = (stack([w["arc.weight"], prior]), stack([w["arc.bias"], [0.0]]), 1)
    label = w["label"].reshape(-1, LABEL)
    found["label"] = (label, numpy.zeros(len(label)), LABEL)
    found["labelLinear"] = (w["label_linear.weight"], w["label_linear.bias"], 1)
    found["names"] = (w["name_out.weight"], w["name_out.bias"], 1)
    return found


def list_checksum(path: pathlib.Path, checksum: str) -> None:
    """The checksum is of the unpacked bytes; see src/app/models.ts."""
    known = json.loads(path.read_text()) if path.exists() else {}
    known["network"] = checksum
    path.write_text(json.dumps(dict(sorted(known.items())), indent=2) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--checkpoints", required=True, type=pathlib.Path, nargs="+", help="their mean is taken")
    parser.add_argument("--out", required=True, type=pathlib.Path)
    options = parser.parse_args()
    examples = Examples(options.work)
    meta = examples.meta
    weights = mean_weights(options.checkpoints)
    units = weights["first.weight_hh_l0"].shape[1]
    network = Network(meta, units, examples.words)
    network.load_state_dict(weights)
    network.eval()
    hidden, arc = largest_values(network, examples)
    w = {name: value.double().numpy() for name, value in weights.items()}

    sections: dict[str, bytes] = {"keys": keys_as_differences(numpy.fromfile(options.work / "keys.i32", dtype="<i4"))}
    tables, matrices = [], []
    names = ["words", *(table["name"] for table in meta["hashedTables"])]
    for name, key in zip(names, ["words", *(f"hashed.{i}" for i in range(len(names) - 1))]):
        values, factors = table_columns(w[f"{key}.weight"])
        sections[name] = values.tobytes()
        tables.append({"name": name, "factors": factors})
    hidden_one, arc_one = largest_power(hidden), largest_power(arc)
    for name, (matrix, bias, group) in matrices_of(w).items():
        values, scales = quantised(matrix, group)
        # What is multiplied comes in such units; a scale turns the sum of whole numbers back into the number meant.
        scales /= {"first.forward.input": INPUT_ONE, "first.backward.input": INPUT_ONE, "arc": hidden_one,
                   "label": hidden_one**2, "labelLinear": hidden_one, "names": hidden_one}.get(name, STATE_ONE)
        assert matrix.shape[1] % 32 == 0, f"{name} needs a multiple of 32 columns"
        sections[name] = values.tobytes()
        sections[f"{name}.scales"] = scales.astype("<f4").tobytes()
        sections[f"{name}.bias"] = bias.astype("<f4").tobytes()
        matrices.append({"name": name, "rows": matrix.shape[0], "columns": matrix.shape[1]})
    sections["root"] = numpy.clip(w["root"], -4, 4).astype("<f4").tobytes()
    header = {
        "sections": [[name, len(data)] for name, data in sections.items()],
        "meta": {
            "units": units,
            "sizes": {"arc": ARC, "label": LABEL, "name": NAME},
            "ones": {"input": INPUT_ONE, "state": STATE_ONE, "hidden": hidden_one, "arc": arc_one},
            "tables": tables,
            "matrices": matrices,
            "pairs": meta["pairs"],
            "relations": meta["relations"],
        },
    }
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    data = len(text).to_bytes(4, "little") + text + b"".join(sections.values())
    packed = gzip.compress(data, 9, mtime=0)
    options.out.write_bytes(packed)
    list_checksum(options.out.parent / "checksums.json", hashlib.sha256(data).hexdigest())
    print(f"{header['meta']['ones']} {len(packed) / 1e6:.2f} MB ({len(data) / 1e6:.2f} MB unpacked)")


main()
