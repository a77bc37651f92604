# SPDX-License-Identifier: EUPL-1.2
"""The grammar that the test model's stories are drawn from.

A plot is a list of sentences. "[a|b|c]" chooses one of the alternatives, "{slot}" repeats what the
story settled earlier, so that a name, a place or a lost thing stays the same to the end. The first
alternative is the likeliest by far: a model trained on the stories then prefers one continuation
clearly, and the greedy text does not hang on rounding.
"""

import random
import re

GIRLS = ["Mila", "Sofia", "Ines", "Freya", "Zofia", "Aino", "Elena", "Maeve", "Katrin", "Lena",
         "Noor", "Petra"]
BOYS = ["Tom", "Luca", "Emil", "Oskar", "Janek", "Milo", "Hugo", "Finn", "Nikos", "Sander",
        "Matei", "Ben"]
PLACES = ["the forest", "the harbour", "the old mill", "the green hill", "the lake", "the market",
          "the castle garden", "the river"]
HOMES = ["a small house", "a white house", "a tall house", "a wooden house"]
COLOURS = ["red", "blue", "green", "yellow", "white"]
THINGS = ["ball", "hat", "kite", "boat", "drum", "lamp", "key", "scarf"]
ANIMALS = ["rabbit", "duck", "fox", "lamb", "owl", "hedgehog", "kitten", "goat"]
HELPERS = ["grandmother", "grandfather", "brother", "sister", "uncle"]
FOODS = ["apple cake", "bread", "soup", "honey biscuits", "pancakes", "cheese"]
WEATHERS = ["The sun was warm.", "The wind was cold.", "The sky was grey.", "The air was still."]

OPENINGS = ["Once upon a time, there was a {kind} called {name}. {They} lived in {home} near {place}.",
            "One morning, {name} woke up early. {weather}",
            "{name} was a {kind} who loved {place}. {They} went there every day."]

PLOTS = {
    "lost thing": [
        "{name} had a {colour} {thing}, and {they} [loved it very much|took it everywhere].",
        "One day, {name} went to {place} with {their} {helper}. They [walked for a long time|played all day].",
        "When {they} came home, the {colour} {thing} was gone.",
        "\"Where is my {thing}?\" {they} asked. {Their} {helper} did not know.",
        "{name} looked under the bed. It was not there. {They} looked behind the door. It was not there.",
        "Then {they} went back to {place}. {They} met a little {animal}.",
        "\"Have you seen my {colour} {thing}?\" asked {name}.",
        "\"Yes,\" said the {animal}. \"It is [under the big tree|behind the old wall|beside the bridge].\"",
        "{name} ran and ran, and there it was. The {colour} {thing} was [safe and dry|a little wet].",
        "\"Thank you, {animal}!\" said {name}. {They} gave the {animal} some {food}.",
        "From that day on, {name} and the {animal} were good friends.",
    ],
    "hurt animal": [
        "One day, {name} found a little {animal} near {place}. The {animal} had hurt its leg.",
        "\"Do not be afraid,\" said {name}. \"I will help you.\"",
        "{They} put the {animal} in {their} {colour} scarf and [carried it home|took it to {their} house].",
        "{Their} {helper} said, \"We must [keep it warm|give it some water] and let it sleep.\"",
        "The {animal} slept all night. In the morning, it ate some {food}.",
        "Every day, {name} sat with the {animal} and [told it a story|sang it a song].",
        "After a week, the {animal} could walk. After two weeks, it could run.",
        "\"Now you must go home,\" said {name}. {They} was sad, but {they} was proud too.",
        "{name} took the {animal} back to {place}. The {animal} looked at {them} and ran away.",
        "The next day, {name} heard a sound at the door. It was the {animal}! It had come to say thank you.",
    ],
    "building": [
        "{name} wanted to make a {thing}. {They} asked {their} {helper} for help.",
        "\"We need paper, wood and {colour} paint,\" said {their} {helper}.",
        "They worked all morning. {name} [cut the wood|held the paper] and {their} {helper} [made it smooth|tied the knots].",
        "At last, the {colour} {thing} was ready. It was [beautiful|very big].",
        "{name} took it to {place} to show it to {friend}.",
        "But the wind was strong, and the {thing} fell and broke. {name} began to cry.",
        "\"Do not cry,\" said {friend}. \"We can make it again, and we can make it better.\"",
        "So {name} and {friend} sat down and worked together until the evening.",
        "The new {colour} {thing} was even better than the first one.",
        "\"It is {our} {thing} now,\" said {name}, and {friend} smiled.",
        "When the stars came out, they went home and ate {food} with {their} {helper}.",
    ],
    "storm": [
        "In the evening, the sky over {place} turned black. A storm was coming.",
        "The rain fell on the roof, and the wind [shook the windows|sang in the trees]. {name} was afraid.",
        "\"Come here,\" said {their} {helper}. \"I will light the {colour} lamp.\"",
        "They sat by the lamp and ate {food}. {name} was [not so afraid now|warm and dry].",
        "Then they heard a knock at the door. It was {friend}, and {friend} was very wet.",
        "\"The {animal} is lost in the storm!\" said {friend}. \"Please help me.\"",
        "{name} took the {colour} lamp, and they went out into the rain.",
        "They looked by the wall. They looked by the well. At last they heard a small sound.",
        "The {animal} was sitting under a tree near {place}. {name} held up the lamp, and the {animal} came.",
        "They took the {animal} home and gave it some {food}.",
        "\"You were very brave,\" said {their} {helper}. In the morning, the sun was shining again.",
    ],
    "gift": [
        "It was the birthday of {their} {helper}. {name} wanted to give {their} {helper} a {colour} {thing}.",
        "But {name} had only [one coin|two coins]. That was not enough.",
        "So {they} went to {place} to find some work. {They} met {friend} there.",
        "\"You can help me make {food},\" said {friend}. \"Then we will sell it.\"",
        "They made {food} all morning. It smelled so good that everyone came to buy some.",
        "Even a hungry {animal} came. {name} gave it a little piece.",
        "In the evening, {name} had enough coins. {They} bought the {colour} {thing} and ran home.",
        "\"Happy birthday!\" said {name}. {Their} {helper} opened the box and saw the {colour} {thing}.",
        "\"It is the best gift of all,\" said {their} {helper}, \"because you worked for it.\"",
        "Then they [ate the last of the {food}|danced in the kitchen], and {name} was very happy.",
    ],
    "learning": [
        "{name} wanted to learn to [swim|ride a bicycle|play the flute]. {They} tried, but it was too hard.",
        "\"I can not do it,\" {they} said, and {they} sat down near {place}.",
        "A little {animal} was sitting there too. It looked at {name} and did not run away.",
        "\"Try again,\" said {friend}. \"I will stay with you.\"",
        "So {name} tried again. {They} tried on Monday, and {they} tried on Tuesday.",
        "On Wednesday it rained, and {name} stayed at home and ate {food}.",
        "On Thursday {they} tried again, and the {animal} came to watch.",
        "On Friday, it was not so hard. On Saturday, {name} could do it!",
        "\"Look at me!\" {they} called. {friend} laughed and the {animal} jumped up and down.",
        "{Their} {helper} gave {them} a {colour} {thing} because {they} had not given up.",
        "On Sunday, {name} said, \"Now I will help you to learn it too,\" and {friend} was glad.",
    ],
}


def choose(rng, options):
    """One of the options; each is about half as likely as the one before it."""
    weights = [0.45 ** i for i in range(len(options))]
    return rng.choices(options, weights)[0]


def make_slots(rng):
    girl = rng.random() < 0.5
    name = rng.choice(GIRLS if girl else BOYS)
    number = (GIRLS + BOYS).index(name)

    def favour(options):
        # Rotated by the name, so that who the story is about decides what is likely in it.
        return choose(rng, options[number % len(options):] + options[:number % len(options)])

    they = "she" if girl else "he"
    others = [n for n in (BOYS if girl else GIRLS)]
    return {
        "name": name, "kind": "girl" if girl else "boy", "they": they, "They": they.capitalize(),
        "their": "her" if girl else "his", "Their": "Her" if girl else "His",
        "them": "her" if girl else "him", "our": "our", "friend": favour(others),
        "place": favour(PLACES), "home": favour(HOMES), "colour": favour(COLOURS),
        "thing": favour(THINGS), "animal": favour(ANIMALS), "helper": favour(HELPERS),
        "food": favour(FOODS), "weather": favour(WEATHERS),
    }


def make_story(rng):
    """One story: an opening and a plot, a paragraph each, and a last line."""
    slots = make_slots(rng)
    # A plot suits a name: of the six, the first is likely.
    plots = list(PLOTS)
    shift = (GIRLS + BOYS).index(slots["name"]) % len(plots)
    plot = PLOTS[choose(rng, plots[shift:] + plots[:shift])]
    opening = choose(rng, OPENINGS)
    middle = len(plot) // 2
    text = opening + "\n" + " ".join(plot[:middle]) + "\n" + " ".join(plot[middle:]) + "\nThe end."
    text = re.sub(r"\[([^\]]*)\]", lambda match: choose(rng, match[1].split("|")), text)
    return re.sub(r"\{(\w+)\}", lambda match: slots[match[1]], text)


def make_stories(seed, count):
    rng = random.Random(seed)
    return [make_story(rng) for _ in range(count)]


if __name__ == "__main__":
    for story in make_stories(1, 3):
        print(story, end="\n\n")
