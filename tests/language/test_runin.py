"""What was run into a sentence of a text whose line breaks were lost."""

import pytest

from timeline.language import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "By the Lakeside Wire Staff | Osk opposition retakes the eastern town | NEW: Six piers were shelled",
        "By Ana Lind, Defence Correspondent | For the moment the border is shut",
        "By Ana Lind OBC News, Tolva | Mass rallies were held",
        "Smoke over Tolva REUTERS/Ana Lind | Nine ferries burn off Tolva",
        "Mon Jun 15, 2009 11:45 am EDT | TOLVA (Agency) - | Divers found a wreck",
        "Last updated at 15:44 GMT Help | Ferries have left the port",
        "Sources updated: Wed Jun 06 2012 23:03:00 | Ferries left the port",
        "Wednesday 19 October 2005 18.57 BST | Former mayor Ana Lind goes on trial",
        r"\* Ferries resume | \* Timber exports fall",
        "He was a banker | FAST COLLAPSE RECALLS THE FLOOD | The quick collapse frightened them",
        "2010: Boats inside the delta | 2009: Images of the flood | He said he was tired",
        "There is no word on the four | One of the missing divers called on Monday",
        "A timetable of the river | In 2008 the lake rose",
        "The broadcaster Ana Lind | Ana Lind sits in for Libor Hnat",
        "From Ana Lind, CNN | Ferries from Tolva wait in the bay",
        "Salt and Stone 302pp, Orm & Lind, £20 | Ana Lind first went to Tolva",
        "By Ana Lind and Nils Orm, CNN | Ferries gather off Tolva",
        "Harbour chief Nils Lind | Several skippers wept at the pier",
        "Produced for Orm Productions | This morning, Ana Lind is joined in the studio",
        "Divers wait at the pier | Nine ferries left Tolva",
        "The fog lifts over the strait | Ferries have left port, and ferries wait",
        "Nobody told the boats that left on Friday | Ferries wait, and ferries sank",
    ],
)
def test_what_was_run_into_a_sentence_is_cut_from_it(text: str) -> None:
    assert cut(text.replace(" | ", " ")) == text.split(" | ")


def test_the_stamp_of_a_log_is_cut_from_what_it_heads() -> None:
    stamp = "Ana Lind | 07:37 UK time, Friday, 29 May 2009"
    assert cut(f"{stamp} Ferries leave Tolva") == [stamp, "Ferries leave Tolva"]


@pytest.mark.parametrize(
    "text",
    [
        "Critics liked the band The Piers and wrote of In the Fog.",
        "He asked whether She sells shells was a song.",
        "FILE PHOTO: Divers look for the wreck",
        "The ministers told Parliament of it; no parliament had asked Parliament before",
        "He heard it on OBC Two and on the other two",
        "May 2009 Court papers tell of the court",
        "They became Chancellor and minister, as no chancellor had",
        "READ MORE: The ferry sank",
        "The UN OCHA Office met the OSCE Secretariat in Vienna",
        "They found hepatitis A virus in the well.",
        "The council met in This week and That month, two magazines.",
    ],
)
def test_capitals_inside_a_sentence_do_not_cut_it(text: str) -> None:
    assert cut(text) == [text]
