"""All skills, each with its weight in the training text."""

from facts import accession, capital, capital_of, currency, neighbours, talk, tongues_of
from letters import add, change_case, count, date, following, repeat, sort, spell, subtract
from unknown import decline
from words import (translate_foreign, translate_phrase, translate_sentence, translate_sentence_home,
                   translate_word)

# Quoting from passages (passages.py) is not among them: at this size it fails more often than not,
# so it is declined. A larger model may take it in.
SKILLS = {
    talk: 9, capital: 4, capital_of: 4, currency: 4, tongues_of: 4, accession: 4, neighbours: 5,
    translate_word: 14, translate_phrase: 5, translate_foreign: 12, translate_sentence: 4,
    translate_sentence_home: 3, count: 3, add: 7, subtract: 6, following: 9, date: 3, spell: 10,
    change_case: 7, repeat: 7, sort: 7, decline: 34,
}
