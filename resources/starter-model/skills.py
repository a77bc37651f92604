"""All skills, each with its weight in the training text."""

from facts import (accession, capital, capital_of, currency, decline, neighbours, talk, tongues_of)
from letters import add, change_case, count, date, following, repeat, sort, spell, subtract
from passages import passage
from words import (translate_foreign, translate_phrase, translate_sentence, translate_sentence_home,
                   translate_word)

SKILLS = {
    talk: 4, capital: 4, capital_of: 3, currency: 3, tongues_of: 3, accession: 3, neighbours: 4,
    translate_word: 17, translate_phrase: 5, translate_foreign: 11, translate_sentence: 5,
    translate_sentence_home: 3, count: 2, add: 4, subtract: 4, following: 4, date: 2, spell: 5,
    change_case: 4, repeat: 3, sort: 5, decline: 9, passage: 5,
}
