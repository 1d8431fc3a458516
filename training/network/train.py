"""Trains the network: `python train.py --work FOLDER --out FOLDER [--epochs N]`; see README.md."""

import argparse
import contextlib
import json
import pathlib
import random
import time

import torch
from torch.nn import functional as F

from data import Examples
from model import Network, mean_weights
from score import measure

AVERAGE = 0.998  # the weights that are kept are an exponential mean over about 500 steps
WARM_UP = 300  # steps
CLASS_DROP, UNKNOWN_DROP = 0.08, 0.02  # how often a word is shown as its class only, or as unknown
EVIDENCE_DROP = 0.15  # how often a batch hides what the rest of the document shows


def drop(x: torch.Tensor, rate: float) -> torch.Tensor:
    """Dropout with one mask for all words of a sentence."""
    mask = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
    return x * mask.to(x.dtype)


def spoil(batch: dict, meta: dict) -> None:
    """Hides words and evidence at random, so that the network learns to do without."""
    chance = torch.rand(batch["classes"].shape)
    words = batch["rows"][..., 0]
    words = torch.where(chance < CLASS_DROP, batch["classes"], words)
    batch["rows"][..., 0] = torch.where(chance > 1 - UNKNOWN_DROP, meta["wordRows"] - 1, words)
    if torch.rand(()) < EVIDENCE_DROP:
        start, end = meta["evidenceBits"]
        batch["bits"][..., start : end + 1] = 0


class Lesson:
    """What the loss needs to know beside a batch."""

    def __init__(self, meta: dict, trust: float):
        self.trust = trust  # how much the teacher counts beside a gold label, 0 to 1
        self.numbers = torch.tensor(meta["uposOfPair"])
        self.upos_of_pair = F.one_hot(self.numbers, len(meta["upos"])).float()  # pairs x universal tags


def mean_loss(logits: torch.Tensor, gold: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Cross entropy; a gold label below zero is unknown and does not count."""
    known = weights[:, None] * (gold >= 0)
    losses = F.cross_entropy(logits.flatten(0, 1), gold.clamp(min=0).flatten(), reduction="none")
    return (losses * known.flatten()).sum() / gold.numel()


def universal_loss(logits, batch, weights, upos_of_pair) -> torch.Tensor:
    """For texts without Penn tags: the probability of a universal tag is the sum of its pairs'."""
    fits = upos_of_pair[None, None] == batch["upos"][..., None]
    right = torch.logsumexp(logits.masked_fill(~fits, -1e9), -1)
    losses = torch.logsumexp(logits, -1) - right
    known = weights[:, :1] * (batch["tags"] < 0)
    return (losses * known).sum() / losses.numel()


def taught_loss(logs: torch.Tensor, chances: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Cross entropy with what the teacher thinks: logs and chances are B x n x labels."""
    losses = -(logs * chances.float()).sum(-1)
    return (losses * weights[:, None]).sum() / losses.numel()


def teachers_loss(out: dict, batch: dict, lesson: Lesson) -> torch.Tensor:
    """How far the network is from the teacher: what only it labelled counts in full, gold beyond 1 not at all."""
    taught = batch["taught"]
    weights = batch["weights"]
    listen = torch.where(weights == 1, lesson.trust, ((weights > 0) & (weights < 1)).float())
    loss = 0
    if listen[:, 0].any():
        # The teacher knows no Penn tags: the probability of a universal tag is the sum of its pairs'.
        upos = (out["tags"].softmax(-1) @ lesson.upos_of_pair).clamp(min=1e-9).log()
        loss = loss + 0.5 * taught_loss(upos, taught["upos"], listen[:, 0])
    if listen[:, 1].any():
        arcs = out["arcs"].log_softmax(-1).gather(-1, taught["heads"].long())
        loss = loss + taught_loss(arcs, taught["chances"], listen[:, 1])
        loss = loss + taught_loss(out["relations"].log_softmax(-1), taught["relations"], listen[:, 1])
    if listen[:, 2].any():
        loss = loss + taught_loss(out["names"].log_softmax(-1), taught["names"], listen[:, 2])
    return loss


def loss_of(network: Network, batch: dict, lesson: Lesson) -> torch.Tensor:
    out = network(batch["rows"], batch["bits"], drop)
    weights = batch["weights"]
    if weights[:, 1].any():
        out["relations"] = network.labels(out, batch["heads"])
    if batch["taught"]:
        own = torch.where(weights == 1, 1 - lesson.trust, (weights > 1).float())
        return labels_loss(out, batch, own, lesson) + teachers_loss(out, batch, lesson)
    return labels_loss(out, batch, weights.clamp(max=1), lesson)


def labels_loss(out: dict, batch: dict, weights: torch.Tensor, lesson: Lesson) -> torch.Tensor:
    """How far the network is from the labels of the examples."""
    loss = 0
    if weights[:, 0].any():
        tags = mean_loss(out["tags"], batch["tags"], weights[:, 0])
        loss = loss + 0.5 * (tags + universal_loss(out["tags"], batch, weights, lesson.numbers))
    if weights[:, 1].any():
        loss = loss + mean_loss(out["arcs"], batch["heads"], weights[:, 1])
        loss = loss + mean_loss(out["relations"], batch["relations"], weights[:, 1])
    if weights[:, 2].any():
        loss = loss + mean_loss(out["names"], batch["names"], weights[:, 2])
    return loss


class Average:
    """An exponential mean of the dense weights; the word vectors move too little to need one."""

    def __init__(self, network: Network):
        self.weights = {name: p.detach().clone() for name, p in network.named_parameters() if name != "words.weight"}
        self.steps = 0

    @torch.no_grad()
    def add(self, network: Network) -> None:
        self.steps += 1
        decay = min(AVERAGE, self.steps / (self.steps + 9))
        own = [p for name, p in network.named_parameters() if name in self.weights]
        torch._foreach_lerp_(list(self.weights.values()), own, 1 - decay)

    @contextlib.contextmanager
    def shown(self, network: Network):
        """The network with the mean weights."""
        own = {name: p.detach().clone() for name, p in network.named_parameters() if name in self.weights}
        network.load_state_dict(self.weights, strict=False)
        yield
        network.load_state_dict(own, strict=False)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", required=True, type=pathlib.Path)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--init", type=pathlib.Path, nargs="+", help="checkpoints, whose mean it goes on from")
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--minutes", type=float, default=1e9, help="end sooner if it takes longer than this")
    parser.add_argument("--units", type=int, default=160)
    parser.add_argument("--tokens", type=int, default=640, help="tokens a batch")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--taught", type=pathlib.Path, help="taught.npz of teach.py: what the teacher thinks")
    parser.add_argument("--trust", type=float, default=0.5, help="its weight beside gold labels, 0 to 1")
    parser.add_argument("--bf16", action="store_true", help="half precision, faster on processors that know it")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    dice = random.Random(options.seed)
    examples = Examples(options.work)
    if options.taught:
        examples.listen(options.taught)
    meta = examples.meta
    network = Network(meta, options.units, examples.words)
    if options.init:
        network.load_state_dict(mean_weights(options.init))
    options.out.mkdir(parents=True, exist_ok=True)

    words = [network.words.weight]
    dense = [p for name, p in network.named_parameters() if name != "words.weight"]
    adam = torch.optim.Adam(dense, lr=options.rate, betas=(0.9, 0.98), fused=True)
    sparse = torch.optim.SparseAdam(words, lr=options.rate * 0.3, betas=(0.9, 0.98))
    average = Average(network)
    lesson = Lesson(meta, options.trust)
    train = examples.split("train")
    total = options.epochs * len(examples.batches(train, options.tokens, None))
    step, started, progress, epoch = 0, time.time(), 0.0, 0
    while progress < 1:
        network.train()
        epoch += 1
        epoch_started = time.time()
        losses, seen = 0.0, 0
        for chosen in examples.batches(train, options.tokens, dice):
            step += 1
            progress = max(step / total, (time.time() - started) / (60 * options.minutes))
            if progress >= 1:
                break
            speed = min(1, step / WARM_UP) * (1 - 0.97 * progress)
            for optimiser, rate in ((adam, options.rate), (sparse, options.rate * 0.3)):
                optimiser.param_groups[0]["lr"] = rate * speed
                optimiser.zero_grad()
            batch = examples.batch(chosen)
            spoil(batch, meta)
            with torch.autocast("cpu", torch.bfloat16, enabled=options.bf16):
                loss = loss_of(network, batch, lesson)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 5.0)
            adam.step()
            sparse.step()
            average.add(network)
            losses += float(loss.detach()) * batch["classes"].numel()
            seen += batch["classes"].numel()
            if step % 200 == 0:
                pace = seen / (time.time() - epoch_started)
                print(f"  step {step}/{total} loss {losses / seen:.3f} {pace:.0f} tokens/s", flush=True)
        with average.shown(network):
            figures = {split: measure(network, examples, split) for split in ("gum.dev", "ewt.dev")}
            network.train()
            torch.save({"weights": network.state_dict(), "figures": figures}, options.out / f"epoch{epoch}.pt")
        print(f"epoch {epoch} {time.time() - started:.0f} s loss {losses / seen:.3f} {json.dumps(figures)}", flush=True)


main()
