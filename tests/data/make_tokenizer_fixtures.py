# SPDX-License-Identifier: EUPL-1.2
"""Makes tokenizer-bpe.gguf and tokenizer-unigram.gguf, vocabularies without weights, and
tokenizer-cases.json, texts with the ids that SentencePiece gives them from the original models.

    python3 make_tokenizer_fixtures.py

Needs sentencepiece and gguf.
"""

import json
import pathlib
import struct
import tempfile

import gguf
import sentencepiece as spm

from story_grammar import make_stories

HERE = pathlib.Path(__file__).parent

SENTENCES = [
    "Der Hase lief über die Brücke und fraß grünes Gras.",
    "La petite chèvre a mangé le gâteau près de la forêt.",
    "Żółta łódka płynie po jeziorze, a wiatr śpiewa.",
    "Η γάτα κοιμάται κάτω από το μεγάλο δέντρο.",
    "Малката лисица тича край реката всеки ден.",
    "Pieni siili löysi omenan puutarhasta.",
    "El niño soñó con un faro junto al mar.",
    "Pärast vihma paistis päike jälle.",
]

CASES = [
    "", " ", "  ", "a", "Once upon a time, there was a girl called Mila.",
    "The fox ran and ran.", " leading space", "trailing space ", "two  spaces   three    four",
    "line one\nline two\n\nline four", "tab\tand\r\nreturn",
    *SENTENCES,
    "Zażółć gęślą jaźń", "Ünïcödé ﬁ ＡＢＣ ½ \u00a0 x", "naïve cafe\u0301",
    "人人生而自由", "😀 👩‍👩‍👧 🇪🇺", "\u2581 \u2581\u2581 blocks", "x\u0000y\u0001\u007f",
    "for (int i = 0; i < 10; ++i) { sum += i; }", "1234567890 3.14 -5",
    "<table>cell</table> <tab", "<table><table>", "   <table>   ", "<s> </s> <unk> <0x41> <pad>",
    "<|im_start|>user\nHello<|im_end|>", "aaaaaaaaaaaaaaaaaaaaaaaa", "\ufffd\ufeff", "\U0010ffff",
    " ".join(SENTENCES),
]


def fields(message):
    """The fields of a Protocol Buffers message as (number, value)."""
    position = 0

    def varint():
        nonlocal position
        value = shift = 0
        while True:
            byte = message[position]
            position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while position < len(message):
        tag = varint()
        if tag & 7 == 0:
            yield tag >> 3, varint()
        elif tag & 7 == 5:
            yield tag >> 3, struct.unpack_from("<f", message, position)[0]
            position += 4
        else:
            length = varint()
            yield tag >> 3, message[position:position + length]
            position += length


def train(prefix, lines, **options):
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(lines), model_prefix=str(prefix), num_threads=1, minloglevel=2,
        character_coverage=1.0, pad_id=3, user_defined_symbols=["<table>", "</table>"],
        control_symbols=["<|im_start|>", "<|im_end|>"], **options)
    return pathlib.Path(f"{prefix}.model").read_bytes()


def write_gguf(path, kind, model):
    model_fields = list(fields(model))
    pieces = [dict(fields(value)) for number, value in model_fields if number == 1]
    normalizer = dict(fields(next(value for number, value in model_fields if number == 3)))
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_tokenizer_model(kind)
    writer.add_token_list([piece[1] for piece in pieces])
    writer.add_token_scores([piece.get(2, 0.0) for piece in pieces])
    writer.add_token_types([piece.get(3, 1) for piece in pieces])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_pad_token_id(3)
    writer.add_remove_extra_whitespaces(bool(normalizer.get(4, 1)))
    if normalizer.get(2):
        writer.add_precompiled_charsmap(normalizer[2])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()


def expected(model):
    """For each case its ids with the model's leading-space rule, and without."""
    cases = []
    with_prefix = spm.SentencePieceProcessor(model_proto=model)
    without = spm.SentencePieceProcessor(model_proto=model)
    without.override_normalizer_spec(add_dummy_prefix=False)
    for text in CASES:
        cases.append({"text": text, "ids": with_prefix.encode(text), "idsWithoutPrefix": without.encode(text)})
    return cases


def main():
    lines = [line for story in make_stories(seed=3, count=300) for line in story.split("\n")]
    lines += SENTENCES * 20
    with tempfile.TemporaryDirectory() as folder:
        rules = pathlib.Path(folder, "rules.tsv")
        # Full-width A to C, a ligature, a composed accent, and the no-break space.
        rules.write_text("FF21\t41\nFF22\t42\nFF23\t43\nFB01\t66 69\n65 301\tE9\nA0\t20\n")
        byte_pairs = train(pathlib.Path(folder, "bpe"), lines, model_type="bpe", vocab_size=640,
                           byte_fallback=True, normalization_rule_name="identity",
                           remove_extra_whitespaces=False, split_digits=True)
        unigram = train(pathlib.Path(folder, "unigram"), lines, model_type="unigram", vocab_size=400,
                        normalization_rule_tsv=str(rules))
    write_gguf(HERE / "tokenizer-bpe.gguf", "llama", byte_pairs)
    write_gguf(HERE / "tokenizer-unigram.gguf", "t5", unigram)
    result = {"tokenizer-bpe.gguf": expected(byte_pairs), "tokenizer-unigram.gguf": expected(unigram)}
    text = json.dumps(result, ensure_ascii=True, indent=None, separators=(",", ":"))
    # A case to a line, so that changes can be read.
    text = text.replace('{"text"', '\n{"text"')
    (HERE / "tokenizer-cases.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
