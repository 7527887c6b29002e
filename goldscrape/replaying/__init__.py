"""The datasets again from the archive: engines that map ``extract`` over WARC files."""

from goldscrape.replaying.engines import ENGINES, Engine, Replayed, ReplayTask

__all__ = ["ENGINES", "Engine", "ReplayTask", "Replayed"]
