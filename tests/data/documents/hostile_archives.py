"""Archives that no honest program writes."""

import struct
import zlib
from pathlib import Path
from typing import NamedTuple


class Entry(NamedTuple):
    """An entry whose headers say what they are told to."""
    name: str
    content: bytes
    flags: int = 0
    method: int = 8
    stated_size: int | None = None  # when it lies about what it inflates to


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def header(entry: Entry, packed: bytes) -> bytes:
    size = len(entry.content) if entry.stated_size is None else entry.stated_size
    return struct.pack("<HHHHHIIIHH", 20, entry.flags, entry.method, 0, 0x5C22,
                       zlib.crc32(entry.content), len(packed), size, len(entry.name.encode()), 0)


def directory_entry(entry: Entry, packed: bytes, offset: int) -> bytes:
    return (struct.pack("<IH", 0x02014B50, 20) + header(entry, packed) +
            struct.pack("<HHHII", 0, 0, 0, 0, offset) + entry.name.encode())


def packed(entries: list[Entry]) -> tuple[bytes, list[bytes]]:
    """The entries one after the other, and the directory of them."""
    data = b""
    directory = []
    for entry in entries:
        content = deflated(entry.content) if entry.method == 8 else entry.content
        directory.append(directory_entry(entry, content, len(data)))
        data += struct.pack("<I", 0x04034B50) + header(entry, content) + entry.name.encode() + content
    return data, directory


def finish(path: Path, data: bytes, directory: list[bytes]) -> None:
    joined = b"".join(directory)
    count = min(len(directory), 0xFFFF)
    path.write_bytes(data + joined + struct.pack(
        "<IHHHHIIH", 0x06054B50, 0, 0, count, count, len(joined), len(data), 0))


def write_entries(path: Path, entries: list[Entry]) -> None:
    finish(path, *packed(entries))


def write_overlapping(path: Path, parts: dict[str, str], names: list[str], kernel: bytes) -> None:
    """All `names` are one piece of deflated data, to which as many directory entries point."""
    data, directory = packed([Entry(name, content.encode()) for name, content in parts.items()])
    # Readers take the length of the name in the local header, so all names have the same.
    content = deflated(kernel)
    directory += [directory_entry(Entry(name, kernel), content, len(data)) for name in names]
    finish(path, data + packed([Entry(names[0], kernel)])[0], directory)
