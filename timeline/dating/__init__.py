"""When an article was published, and how that is known."""

from timeline.dating.cascade import date_article, date_articles
from timeline.dating.told import said_date

__all__ = ["date_article", "date_articles", "said_date"]
