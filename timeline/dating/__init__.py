"""When an article was published, and how that is known."""

from timeline.dating.ladder import date_article, said_date

__all__ = ["date_article", "said_date"]
