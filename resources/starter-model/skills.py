"""All skills, each with its weight in the training text."""

from facts import (accession, capital, capital_of, currency, decline, neighbours, talk, tongues_of)
from letters import add, change_case, count, date, following, repeat, sort, spell, subtract
from passages import passage
from words import (translate_foreign, translate_phrase, translate_sentence, translate_sentence_home,
                   translate_word)

SKILLS = {
    talk: 6, capital: 7, capital_of: 5, currency: 5, tongues_of: 5, accession: 5, neighbours: 5,
    translate_word: 16, translate_phrase: 5, translate_foreign: 11, translate_sentence: 4,
    translate_sentence_home: 4, count: 3, add: 5, subtract: 5, following: 5, date: 3, spell: 6,
    change_case: 6, repeat: 6, sort: 6, decline: 12, passage: 9,
}
