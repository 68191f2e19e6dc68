"""The way of the data: read → tag → find → date → resolve → canonical → merge, and what there is to tell of it."""

from __future__ import annotations

from timeline.pipeline.build import Build, Counts, Progress, build
from timeline.pipeline.dated import date_articles
from timeline.pipeline.tag import Tagged, tag_articles, tag_text

__all__ = ["Build", "Counts", "Progress", "Tagged", "build", "date_articles", "tag_articles", "tag_text"]
