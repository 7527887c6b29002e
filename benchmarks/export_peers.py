"""What the peers of the export write: pandas, a batch at a time. Runs in an environment of its own, without goldscrape.

``python export_peers.py ROWS.jsonl OUT BATCH`` writes OUT/batch-N.parquet and prints CPU seconds and bytes as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from pathlib import Path

__all__ = ["REQUIREMENTS", "main"]

REQUIREMENTS = ("pandas==2.3.3", "pyarrow==21.0.0")


def main() -> None:
    """A batch of dicts becomes a frame, the frame a file: what a pipeline of the usual kind does."""
    source, out, batch = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    pandas = import_module("pandas")
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    pandas.DataFrame(rows[:10]).to_parquet(out / "warm-up.parquet")
    began = time.process_time()
    for number, start in enumerate(range(0, len(rows), batch)):
        pandas.DataFrame(rows[start : start + batch]).to_parquet(out / f"batch-{number:05d}.parquet")
    seconds = time.process_time() - began
    json.dump({"seconds": seconds, "bytes": sum(path.stat().st_size for path in out.glob("batch-*"))}, sys.stdout)


if __name__ == "__main__":
    main()
