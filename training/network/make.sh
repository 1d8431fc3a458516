#!/usr/bin/env bash
# From corpora to models/network.bin.gz; run in the root of the project. See README.md for what must be there.
#   TEACHER=FOLDER TOKENIZER=FILE [VARIED=COPIES [HEADLINES=COPIES]] training/network/make.sh CORPORA WORDS EMBEDDINGS [options of train.py]
set -euo pipefail
corpora=$1 words=$2 embeddings=$3
shift 3
here=training/network
work=${WORK:-.cache/network}
python=${PYTHON:-python3}
mkdir -p "$work"
"$python" $here/vectors.py --embeddings "$embeddings" --words "$words/words.txt.gz" --out "$work"
npx tsx $here/write-examples.ts --corpora "$corpora" --words "$words" --work "$work"
"$python" $here/train.py --work "$work" --out "$work/checkpoints" "$@"
first=$(ls -v "$work"/checkpoints/epoch*.pt | tail -1)
"$python" $here/teach.py --work "$work" --teacher "$TEACHER" --tokenizer "$TOKENIZER"
# shellcheck disable=SC2086
"$python" $here/train.py --work "$work" --out "$work/taught" --taught "$work/taught.npz" --init "$first" \
  ${TEACHING:---epochs 8 --rate 1e-3 --seed 3 --bf16}
mapfile -t last < <(ls -v "$work"/taught/epoch*.pt | tail -"${FROM:-3}")
if [ -n "${VARIED:-}" ]; then
  "$python" $here/vary.py --corpora "$corpora" --words "$words" --out "$work/varied.jsonl.gz" --copies "$VARIED"
  headlines=()
  if [ -n "${HEADLINES:-}" ]; then
    "$python" $here/headlines.py --corpora "$corpora" --out "$work/headlines.jsonl.gz" --copies "$HEADLINES"
    headlines=(--headlines "$work/headlines.jsonl.gz")
  fi
  npx tsx $here/write-examples.ts --corpora "$corpora" --words "$words" --work "$work" --varied "$work/varied.jsonl.gz" \
    "${headlines[@]}"
  "$python" $here/teach.py --work "$work" --teacher "$TEACHER" --tokenizer "$TOKENIZER"
  # shellcheck disable=SC2086
  "$python" $here/train.py --work "$work" --out "$work/varied" --taught "$work/taught.npz" --init "${last[@]}" \
    ${VARYING:---epochs 6 --rate 1e-3 --seed 4 --bf16}
  # The third training began where the second ended, so that the mean of both is a network, and a better one.
  mapfile -t varied < <(ls -v "$work"/varied/epoch*.pt | tail -4)
  last=("${last[@]: -2}" "${varied[@]}")
fi
"$python" $here/export.py --work "$work" --checkpoints "${last[@]}" --out models/network.bin.gz
npx tsx $here/write-sample.ts --work "$work"
"$python" $here/predict.py --work "$work" --checkpoints "${last[@]}" --out tests/unit/language/network/trainer.tsv
npm run -s evaluate:language -- --corpora "$corpora"
