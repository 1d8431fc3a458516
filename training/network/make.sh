#!/usr/bin/env bash
# From corpora to models/network.bin.gz; run in the root of the project. See README.md for what must be there.
#   training/network/make.sh CORPORA WORDS EMBEDDINGS [options of train.py]
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
last=$(ls -v "$work"/checkpoints/epoch*.pt | tail -1)
"$python" $here/export.py --work "$work" --checkpoint "$last" --out models/network.bin.gz
npx tsx $here/write-sample.ts --work "$work"
"$python" $here/predict.py --work "$work" --checkpoint "$last" --out tests/unit/language/network/trainer.tsv
npm run -s evaluate:language -- --corpora "$corpora"
