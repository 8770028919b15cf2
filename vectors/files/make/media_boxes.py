"""The boxes of films, and the notes in them, for `media.py`."""
import struct


def box(kind, *parts):
    body = b"".join(parts)
    kind = kind if isinstance(kind, bytes) else kind.encode("latin-1")
    return struct.pack(">I", 8 + len(body)) + kind + body


def full(kind, *parts):
    return box(kind, bytes(4), *parts)


def children(data, start, end):
    at = start
    while end - at >= 8:
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        yield kind.decode("latin-1"), at, at + size
        at += size


def find(data, *path):
    """Where a box is: each step a type, or a type and which of several."""
    start, end = 0, len(data)
    for step in path:
        kind, nth = step if isinstance(step, tuple) else (step, 0)
        start, end = [(a, b) for k, a, b in children(data, start, end) if k == kind][nth]
        start += 8
    return start - 8, end


def append(data, addition, *path):
    """Puts boxes at the end of a box; only what comes behind it moves."""
    _, end = find(data, *path)
    grown = bytearray(data[:end] + addition + data[end:])
    for depth in range(1, len(path) + 1):
        at, _ = find(data, *path[:depth])
        size = struct.unpack(">I", data[at : at + 4])[0] + len(addition)
        grown[at : at + 4] = struct.pack(">I", size)
    return grown


def put(data, at, value):
    data[at : at + len(value)] = value
    return data


def times(data, seconds):
    """Times of the film and of each track, which ffmpeg leaves at zero."""
    stamp = struct.pack(">II", seconds + 2_082_844_800, seconds + 2_082_844_801)
    at, _ = find(data, "moov", "mvhd")
    put(data, at + 12, stamp)
    for nth, _ in enumerate([k for k, _, _ in children(data, *inner(data, "moov")) if k == "trak"]):
        put(data, find(data, "moov", ("trak", nth), "tkhd")[0] + 12, stamp)
        put(data, find(data, "moov", ("trak", nth), "mdia", "mdhd")[0] + 12, stamp)
    return data


def inner(data, *path):
    start, end = find(data, *path)
    return start + 8, end


def note(kind, text):
    """A note of QuickTime: length, language, text."""
    return box(kind, struct.pack(">HH", len(text.encode()), 0x55C4), text.encode())


def asset(kind, text):
    """A note of 3GPP: version, language, text."""
    return full(kind, struct.pack(">H", 0x15C7), text.encode() + b"\0")


def value(kind, data):
    return box("data", struct.pack(">II", kind, 0), data)


def keys(pairs):
    """QuickTime's metadata: names, and values by the number of the name."""
    names = full("keys", struct.pack(">I", len(pairs)), *[box("mdta", name.encode()) for name, _, _ in pairs])
    items = [box(struct.pack(">I", at + 1), value(kind, data)) for at, (_, kind, data) in enumerate(pairs)]
    return full("hdlr", bytes(4), b"mdta", bytes(13)), names, box("ilst", *items)


def track(number, handler, codec, entry, samples, offset, extra=b""):
    """A track of one chunk that is neither sight nor sound."""
    sizes = [len(sample) for sample in samples]
    header = struct.pack(">IIIIII", 3, 0, 0, number, 0, 1000) + bytes(8) + bytes(8)
    header += struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000) + bytes(8)
    table = box(
        "stbl",
        full("stsd", struct.pack(">I", 1), box(codec, bytes(6), b"\0\1", entry)),
        full("stts", struct.pack(">III", 1, len(samples), 1000 // len(samples))),
        full("stsc", struct.pack(">IIII", 1, 1, len(samples), 1)),
        full("stsz", struct.pack(">II", 0, len(samples)), *[struct.pack(">I", size) for size in sizes]),
        full("stco", struct.pack(">II", 1, offset)),
    )
    where = box("dinf", full("dref", struct.pack(">I", 1), box("url ", b"\0\0\0\1")))
    media = box(
        "mdia",
        full("mdhd", struct.pack(">IIIIHH", 0, 0, 1000, 1000, 0x55C4, 0)),
        full("hdlr", bytes(4), handler.encode(), bytes(12), b"Planted handler\0"),
        box("minf", full("nmhd"), where, table),
    )
    return box("trak", box("tkhd", header), media, extra)


def add_track(data, number, handler, codec, entry, samples, extra=b""):
    """Puts samples into an `mdat` of their own before `moov`, and a track into it."""
    at, _ = find(data, "moov")
    data = bytearray(data[:at] + box("mdat", *samples) + data[at:])
    return append(data, track(number, handler, codec, entry, samples, at + 8, extra), "moov")
