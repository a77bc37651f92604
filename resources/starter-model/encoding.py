"""Writes conversations as tokens, in the chat format of the model's file."""

import numpy
import sentencepiece

from vocabulary import END

TEMPLATE = ("{% for message in messages %}"
            "{% if message['role'] == 'system' %}<|system|>{{ message['content'] }}"
            "{% elif message['role'] == 'user' %}<|user|>{{ message['content'] }}"
            "{% else %}<|assistant|>{{ message['content'] }}<|end|>{% endif %}{% endfor %}"
            "{% if add_generation_prompt %}<|assistant|>{% endif %}")


class Encoder:
    def __init__(self, path):
        self.processor = sentencepiece.SentencePieceProcessor(model_file=str(path))
        self.control = {role: self.processor.piece_to_id(f"<|{role}|>")
                        for role in ("system", "user", "assistant")}
        self.end = self.processor.piece_to_id(END)
        self.size = self.processor.get_piece_size()

    def prompt(self, messages):
        """messages as [{"role", "content"}] -> tokens up to where the answer begins"""
        tokens = []
        for message in messages:
            tokens += [self.control[message["role"]], *self.processor.encode(message["content"])]
            if message["role"] == "assistant":
                tokens.append(self.end)
        return tokens + [self.control["assistant"]]

    def training(self, conversation):
        """-> tokens, and for each whether it is to be learnt"""
        tokens, learnt = [], []
        def put(ids, learn):
            tokens.extend(ids)
            learnt.extend([learn] * len(ids))
        if conversation.system:
            put([self.control["system"], *self.processor.encode(conversation.system)], False)
        for turn in conversation.turns:
            put([self.control["user"], *self.processor.encode(turn.question)], False)
            put([self.control["assistant"]], False)
            put([*self.processor.encode(turn.answers[0]), self.end], True)
        return numpy.array(tokens, numpy.int32), numpy.array(learnt)

    def plain(self, text):
        tokens = [*self.processor.encode(text), self.end]
        return numpy.array(tokens, numpy.int32), numpy.ones(len(tokens), bool)

    def decode(self, tokens):
        return self.processor.decode([int(token) for token in tokens])
