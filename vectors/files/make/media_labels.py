"""The labels around MP3, for `media.py`: ID3, APE, Lyrics3."""
import struct


def synchsafe(number):
    return bytes((number >> shift) & 0x7F for shift in (21, 14, 7, 0))


def tag(version, frames, flags=0, padding=b""):
    body = b"".join(frames) + padding
    return b"ID3" + bytes([version, 0, flags]) + synchsafe(len(body)) + body


def three(kind, data):
    return kind.encode() + struct.pack(">IH", len(data), 0) + data


def four(kind, data, flags=0):
    return kind.encode() + synchsafe(len(data)) + struct.pack(">H", flags) + data


def two(kind, data):
    return kind.encode() + struct.pack(">I", len(data))[1:] + data


def latin(text):
    return b"\0" + text.encode("latin-1")


def wide(text):
    return b"\1\xff\xfe" + text.encode("utf-16-le")


def id3v1(title, artist, album, year, comment):
    def field(text, length):
        return text.encode("latin-1").ljust(length, b"\0")

    return b"TAG" + field(title, 30) + field(artist, 30) + field(album, 30) + field(year, 4) + field(comment, 30) + b"\x0c"


def ape(pairs):
    items = b"".join(struct.pack("<II", len(v), f) + k.encode() + b"\0" + v for k, v, f in pairs)

    def sign(head):
        return b"APETAGEX" + struct.pack("<IIII", 2000, len(items) + 32, len(pairs), 0x80000000 | (0x20000000 if head else 0)) + bytes(8)

    return sign(True) + items + sign(False)


def lyrics(fields):
    body = b"LYRICSBEGIN" + b"".join(k.encode() + b"%05d" % len(v) + v.encode() for k, v in fields)
    return body + b"%06d" % len(body) + b"LYRICS200"
