# SPDX-License-Identifier: EUPL-1.2
"""Makes merges.json: a small byte-level vocabulary, and texts with the words and the ids that
Hugging Face tokenizers makes of them for each pre-tokenizer that Concordia knows.

    python3 make_merge_fixtures.py

Needs tokenizers. The merges are learnt across words, so that they tell where text was cut.
"""

import json
import pathlib

from tokenizers import AddedToken, Regex, Tokenizer, normalizers
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel, Digits, Sequence, Split
from tokenizers.trainers import BpeTrainer

HERE = pathlib.Path(__file__).parent

# As in the models' tokenizer.json.
CONTRACTIONS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)"
TAIL = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
SLASH_TAIL = r" ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
UPPER, LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
FIRST = r"[^\r\n\p{L}\p{N}]?"
LLAMA3 = CONTRACTIONS + "|" + FIRST + r"\p{L}+|\p{N}{1,3}|" + TAIL
QWEN2 = CONTRACTIONS + "|" + FIRST + r"\p{L}+|\p{N}|" + TAIL
TEKKEN = f"{FIRST}{UPPER}*{LOWER}+|{FIRST}{UPPER}+{LOWER}*|" + r"\p{N}|" + SLASH_TAIL
GPT4O = (f"{FIRST}{UPPER}*{LOWER}+{CONTRACTIONS}?|{FIRST}{UPPER}+{LOWER}*{CONTRACTIONS}?|"
         + r"\p{N}{1,3}|" + SLASH_TAIL)
VIKING = r" ?[^(\s|[.,!?…。，、।۔،])]+"


def split(pattern):
    return [Split(Regex(pattern), behavior="isolated"), ByteLevel(add_prefix_space=False, use_regex=False)]


GPT2 = [ByteLevel(add_prefix_space=False, use_regex=True)]
DIGITS = [Digits(individual_digits=True)]
# Name: steps, whether NFC comes first, whether whole words are taken before merging.
PRE_TOKENIZERS = {
    "llama-bpe": (split(LLAMA3), False, True),
    "smaug-bpe": (split(LLAMA3), False, False),
    "tekken": (split(TEKKEN), False, True),
    "qwen2": (split(QWEN2), True, False),
    "deepseek-r1-qwen": (split(QWEN2), False, False),
    "gpt-4o": (split(GPT4O), False, False),
    "gpt-2": (GPT2, False, False),
    "smollm": (DIGITS + GPT2, False, False),
    "minerva-7b": (DIGITS + GPT2, False, False),
    "viking": (split(VIKING)[:1] + DIGITS + split(VIKING)[1:], False, False),
}

# A sentence in each official language of the European Union.
LANGUAGES = [
    "Старата котка спи под дървото и сънува риба.",
    "Žuta mačka spava ispod starog drveta i sanja ribu.",
    "Žluťoučká kočka spí pod starým stromem a zdá se jí o rybě.",
    "Den gamle kat sover under træet og drømmer om ål på øen.",
    "De oude kat slaapt onder de boom en droomt over 's avonds vissen.",
    "The old cat's asleep; it'll dream it's fishing, and we'd LET'S not wake it.",
    "Vana kass magab õunapuu all ja näeb öösel kala unes.",
    "Vanha kissa nukkuu puun alla ja näkee yöllä unta kalasta.",
    "L'été, le vieux chat dort sous l'arbre ; il rêve d'œufs et de pâté.",
    "Die alte Katze schläft unterm Baum und träumt von süßen Fischklößen.",
    "Η γέρικη γάτα κοιμάται κάτω από το δέντρο και ονειρεύεται ψάρια.",
    "Az öreg macska a fa alatt alszik, és hűs tóról, őzről álmodik.",
    "Codlaíonn an sean-chat faoin gcrann agus é ag brionglóideach ar iasc.",
    "Il vecchio gatto dorme sotto l'albero e sogna perché c'è il pesce.",
    "Vecais kaķis guļ zem koka un sapņo par zivīm ezerā.",
    "Senas katinas miega po medžiu ir sapnuoja žuvį ežere.",
    "Il-qattus xiħ jorqod taħt is-siġra u joħlom b'ħuta żgħira.",
    "Stary kot śpi pod drzewem i śni o rybie, żółwiu i łące.",
    "O gato velho dorme à sombra da árvore e sonha com pão e atuns.",
    "Pisica bătrână doarme sub copac și visează pește în țară.",
    "Stará mačka spí pod stromom a sníva o rybe v ľade.",
    "Stara mačka spi pod drevesom in sanja o ribah v žlebu.",
    "El gato viejo duerme bajo el árbol; ¿sueña con peces el niño?",
    "Den gamla katten sover under trädet och drömmer om ål på ön.",
]

CASES = LANGUAGES + [
    "القطة العجوز تنام تحت الشجرة، وتحلم بالسمك؛ ١٢٣٤ سمكة؟", "人人生而自由,在尊严和权利上一律平等。 老猫在睡觉",
    "猫は木の下で眠っています。カタカナ、ー々〆", "늙은 고양이가 나무 아래에서 잔다.", "बूढ़ी बिल्ली पेड़ के नीचे सोती है। १२३",
    "แมวแก่นอนหลับใต้ต้นไม้", "😀 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇪🇺 e\u0301 ☺️", "cafe\u0301 A\u030a o\u0302\u0323 \u1e9b\u0323 \u212b \u1100\u1161\u11a8",
    "HELLO World HTTPServer iPhone camelCase ǅungla ʰa Ⅷ x² ½ ①", "don't DON'T I'LL we'Re it'ſ 'S'T 'll'd ’s x's1 'm",
    "1 12 123 1234 12345 3.14 -5 1,000,000 0x1F 10⁻³ ٣٤ 2026-11-25", "a  b   c    d\te\t\tf \t g", " leading", "trailing   ", "   ", " ", "\n",
    "\r\n", "a\r\nb\r\n\r\n  c\n\n\n d \n e\r f", "x \n\n  y\n  \nz   \n", "\u00a0a\u00a0\u00a0b \u2003c\u3000d\u2028e\u0085f\u180eg\u200bh\ufeffi\u202fj",
    "for (int i = 0; i < 10; ++i) { sum += v[i] / 2; } // done\n\treturn sum;\n", "https://example.eu/a?b=c&d=%20 user@host /usr/lib//x /\n",
    "!!! ... ?! -- … «a» „b“ (c) [d] {e} |f| , . ؟ 。、", "$5 £6 €7 +8 =9 ~a ^b `c` <d>", "_snake_case_ __init__ @x #y", "\x00\x01\x7f\u0080\ufffd",
    "a\u0301\u0327\u0301 \u0301 1\u0301 \n\u0301", "ﬁ ﷺ Ａ１ ß ẞ İ ı", "\U0001d54f \U0010ffff \U00020000\U0002a6df",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "<user><user>x <user", "a <|end|> b", "",
]


def tokenizer(steps, nfc, whole_words, model):
    made = Tokenizer(BPE(vocab=model["vocab"], merges=[tuple(m) for m in model["merges"]],
                         ignore_merges=whole_words))
    made.normalizer = normalizers.NFC() if nfc else None
    made.pre_tokenizer = Sequence(steps)
    made.add_tokens([AddedToken("<user>", normalized=False), AddedToken("<us", normalized=False)])
    return made


def train():
    learner = Tokenizer(BPE())
    learner.pre_tokenizer = ByteLevel(add_prefix_space=False, use_regex=False)
    # The user-defined tokens shall not be learnt.
    learner.train_from_iterator([text for text in CASES if "<us" not in text] * 2, BpeTrainer(
        vocab_size=256 + 500, show_progress=False, initial_alphabet=ByteLevel.alphabet(), min_frequency=2))
    return json.loads(learner.to_str())["model"]


def main():
    model = train()
    tokens = sorted(model["vocab"], key=model["vocab"].get)
    names = {}
    for name, (steps, nfc, whole_words) in PRE_TOKENIZERS.items():
        made = tokenizer(steps, nfc, whole_words, model)
        cases = []
        for text in CASES:
            # Lengths in bytes of the words: a character of the alphabet stands for each.
            words = [len(word) for word, _ in Sequence(steps).pre_tokenize_str(text)]
            cases.append({"words": words, "ids": made.encode(text).ids})
        names[name] = cases
    result = {"tokens": tokens, "merges": [" ".join(merge) for merge in model["merges"]],
              "userTokens": ["<user>", "<us"], "texts": CASES, "preTokenizers": names}
    text = json.dumps(result, ensure_ascii=True, separators=(",", ":"))
    text = text.replace('{"words"', '\n{"words"').replace('],"', '],\n"')
    (HERE / "merges.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
