#!/usr/bin/env python3
"""Makes the films and recordings beside this folder, with something planted in every place that can tell.

Needs ffmpeg and ffprobe (5.1, with libx264, libx265, libmp3lame). Their encoders differ between versions, so
the files are made once and committed. What is expected of each stands in `../media.json` and is kept; this
script fills in `samples`: where in the file ffprobe sees the sight and the sound that have to stay.
"""
import json
import pathlib
import struct
import subprocess
import tempfile

from media_boxes import add_track, append, asset, box, find, full, keys, note, put, times, value
from media_labels import ape, four, id3v1, latin, lyrics, tag, three, two, wide

HERE = pathlib.Path(__file__).parent
FILES = HERE.parent
WORK = pathlib.Path(tempfile.mkdtemp())
SIGHT = ["-f", "lavfi", "-i", "testsrc=s=64x48:r=5:d=1"]
SOUND = ["-f", "lavfi", "-i", "sine=f=440:r=16000:d=1"]


def ffmpeg(name, *arguments):
    path = WORK / name
    subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", *arguments, str(path)], check=True)
    return bytearray(path.read_bytes())


XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
C2PA = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9") + b"planted picture"


X264 = ["-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "16k"]


def phone():
    """As an Android phone writes it, and a gallery program after it."""
    data = ffmpeg("phone.mp4", *SIGHT, *SOUND, *X264, "-brand", "mp42", "-fflags", "+bitexact")
    data = times(data, 1_714_558_830)
    names, listed, values = keys([
        ("com.android.version", 1, b"13 planted"),
        ("com.android.manufacturer", 1, b"Planted Maker"),
        ("com.android.model", 1, b"Planted Phone 9"),
        ("com.android.capture.fps", 23, struct.pack(">f", 30.0)),
    ])
    data = append(data, full("meta", names, listed, values), "moov")
    location = struct.pack(">H", 0x15C7) + "Planted Place\0".encode() + b"\0" + struct.pack(">iii", 1215824, 285736, 0) + b"earth\0planted note\0"
    udta = note("©xyz", "+04.3600+018.5500/") + full("loci", location) + note("©mod", "Planted Model Note")
    data = append(data, udta, "moov", "udta")
    data = append(data, box("uuid", bytes(range(16)), b"planted unknown"), "moov", "trak")
    data = append(data, box("smta", b"planted samsung"), "moov")
    at, end = find(data, "free")
    assert end - at == 8
    return data + box("uuid", XMP, b"<x:xmpmeta>planted xmp</x:xmpmeta>") + box("free", b"planted in free") + b"planted behind"


def camera():
    """As a camera with a clock and a place writes it, cut with QuickTime."""
    data = ffmpeg("camera.mov", *SIGHT, *SOUND, "-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-c:a", "pcm_s16le",
                  "-ar", "4000", "-timecode", "10:20:30:00", "-fflags", "+bitexact")
    data = times(data, 1_714_558_830)
    names, listed, values = keys([
        ("com.apple.quicktime.make", 1, b"Planted Apple"),
        ("com.apple.quicktime.model", 1, b"Planted iPhone"),
        ("com.apple.quicktime.software", 1, b"17.4 planted"),
        ("com.apple.quicktime.creationdate", 1, b"2024-05-01T12:20:30+0200 planted"),
        ("com.apple.quicktime.location.ISO6709", 1, b"-04.2634+015.2429+283.5/"),
        ("com.apple.quicktime.location.accuracy.horizontal", 1, b"4.75"),
        ("com.apple.quicktime.content.identifier", 1, b"0B1C-planted"),
        ("com.apple.quicktime.author", 2, "Planted Müller".encode("utf-16-be")),
        ("com.apple.quicktime.artwork", 13, JPEG),
    ])
    data = append(data, box("meta", names, listed, values), "moov")
    gps = b"GPS5" + b"l\x14\0\1" + struct.pack(">iiiii", -42635000, 152430000, 0, 0, 0)
    scale = b"SCAL" + b"l\4\0\5" + struct.pack(">iiiii", 10_000_000, 10_000_000, 1, 1, 1)
    stream = b"STRM" + b"\0\1" + struct.pack(">H", len(scale + gps)) + scale + gps
    name = b"DVNM" + b"c\1\0\x14" + b"Planted Hero Camera "
    device = b"DEVC" + b"\0\1" + struct.pack(">H", len(name + stream)) + name + stream
    data = add_track(data, 7, "meta", "gpmd", b"\0\0\0\0", [device, device])
    data = add_track(data, 8, "meta", "mebx", box("keys", b"planted face keys"), [b"planted face", b"planted eyes"])
    data = add_track(data, 9, "text", "text", bytes(43) + b"planted font", [struct.pack(">H", 15) + b"planted chapter"])
    data = append(data, box("tref", box("chap", struct.pack(">I", 9)), box("tmcd", struct.pack(">I", 3))), "moov", ("trak", 1))
    extra = note("©mak", "Planted Mak") + note("©swr", "Planted Swr") + note("©day", "2024 planted day") + note("©cmt", "planted remark")
    extra += note("©dir", "Planted Director") + box("FIRM", b"HD9 planted firmware") + box("name", b"planted name") + box("Xtra", b"planted xtra") + bytes(4)
    data = append(data, box("udta", extra), "moov")
    return data + box("pnot", bytes(4) + b"\0\0PICT\0\1") + box("PICT", b"planted preview")


def voice():
    """A voice note that went through a music program."""
    data = ffmpeg("voice.m4a", *SOUND, "-c:a", "aac", "-b:a", "16k", "-metadata", "title=x", "-metadata:s:a:0", "language=swa")
    data = times(data, 1_714_558_830)

    def item(kind, text):
        return box(kind, value(1, text.encode()))

    free = box("----", full("mean", b"com.apple.iTunes"), full("name", b"planted label"), value(1, b"planted free"))
    items = item("©nam", "Planted title") + item("©ART", "Planted Artist") + item("©alb", "Planted album") + item("©day", "2024-05-01 planted")
    items += item("©cmt", "planted remark") + item("apID", "planted@example.org") + item("ownr", "Planted Owner") + item("desc", "Planted description")
    items += item("©gen", "Planted genre") + box("trkn", value(0, bytes(8))) + box("covr", value(13, JPEG), value(13, JPEG)) + free
    return ilst(data, items)


def ilst(data, items):
    """Puts items into iTunes' list, before which ISO writes a version."""
    start, end = find(data, "moov", "udta")
    meta = full("meta", full("hdlr", bytes(4), b"mdirappl", bytes(9)), box("ilst", items))
    free = box("free", bytes(end - start - 16))
    data = put(data, start + 8, free)
    return append(data, meta, "moov", "udta")


def old():
    """As a telephone of 2005 wrote it."""
    data = ffmpeg("old.3gp", *SIGHT, *SOUND, "-c:v", "h263", "-s", "128x96", "-b:v", "20k", "-c:a", "aac", "-b:a", "16k", "-fflags", "+bitexact")
    data = times(data, 1_114_558_830)
    place = struct.pack(">H", 0x15C7) + b"\xfe\xff" + "Planted Ort".encode("utf-16-be") + b"\0\0" + b"\0" + struct.pack(">iii", 1215824, 285736, 0) + b"earth\0\0"
    udta = asset("titl", "Planted title") + asset("auth", "Planted Author") + asset("dscp", "Planted words") + asset("perf", "Planted Player")
    udta += asset("cprt", "Planted Rights") + asset("albm", "Planted album") + full("yrrc", struct.pack(">H", 2005)) + full("loci", place)
    udta += full("kywd", struct.pack(">H", 0x15C7), b"\1\x0d", b"planted words")
    data = append(data, box("udta", udta), "moov")
    at = data.find(b"d263")
    return put(data, at + 4, b"Plnt\7")


def pieces():
    """As a browser records it: in fragments, here with words under the picture."""
    words = WORK / "words.srt"
    words.write_text("1\n00:00:00,000 --> 00:00:00,900\nplanted subtitle\n")
    data = ffmpeg("pieces.mp4", *SIGHT, *SOUND, "-i", str(words), *X264, "-c:s", "mov_text", "-map", "0:v", "-map", "1:a", "-map", "2:s",
                  "-g", "2", "-movflags", "+frag_keyframe+empty_moov+default_base_moof+delay_moov", "-fflags", "+bitexact")
    clock = box("prft", bytes(4), struct.pack(">IQQ", 1, 0xE9DC_D2AE_0000_0000, 0))
    event = full("emsg", b"urn:planted\0planted\0", struct.pack(">IIII", 1000, 0, 0, 1), b"planted event")
    at, _ = find(data, "moof")
    # Offsets in these fragments count from their own start, so that something may be put before them.
    data = bytearray(data[:at] + clock + event + data[at:])
    start, _ = find(data, "mfra")
    return data[:start] + box("mfra", box("plnt", b"planted index"), full("mfro", struct.pack(">I", 32)))


def newer():
    """H.265, whose encoder writes of itself beside the parameters; moov first; a name of the program as brand."""
    data = ffmpeg("newer.mp4", *SIGHT, *SOUND, "-c:v", "libx265", "-x265-params", "log-level=error", "-pix_fmt", "yuv420p", "-tag:v", "hvc1", "-c:a", "aac", "-b:a",
                  "16k", "-movflags", "+faststart", "-fflags", "+bitexact")
    at = data.find(b"iso2")
    return put(data, at, b"XAVC")


def trimmed():
    """Of four seconds, one and a half are shown; a second sound is switched off."""
    data = ffmpeg("trimmed.mp4", "-f", "lavfi", "-i", "testsrc=s=64x48:r=2:d=4", "-f", "lavfi", "-i", "sine=f=440:r=8000:d=1", "-f", "lavfi", "-i",
                  "sine=f=880:r=8000:d=1", "-map", "0:v", "-map", "1:a", "-map", "2:a", "-c:v", "mpeg4", "-q:v", "20", "-c:a", "aac", "-b:a", "8k",
                  "-fflags", "+bitexact")
    at, _ = find(data, "moov", "trak", "edts", "elst")
    return put(data, at + 16, struct.pack(">I", 1500))


def locked():
    return ffmpeg("locked.mp4", *SOUND, "-c:a", "aac", "-b:a", "16k", "-encryption_scheme", "cenc-aes-ctr", "-encryption_key",
                  "76a6c65c5ea762046bd749a2e632ccbb", "-encryption_kid", "a7e61c373e219033c21091fa607bf3b8", "-fflags", "+bitexact")


def signed():
    data = ffmpeg("signed.m4a", *SOUND, "-c:a", "aac", "-b:a", "16k", "-fflags", "+bitexact")
    return data + box("uuid", C2PA, bytes(4), b"manifest\0", bytes(8), b"planted signature")


SOUNDS = {}


def frames(name):
    """Sound without labels; `SOUNDS` remembers of what it is made."""
    SOUNDS[name] = [ffmpeg(name, *SOUND, "-c:a", "libmp3lame", "-b:a", "16k", "-id3v2_version", "0", "-write_id3v1", "0", "-fflags", "+bitexact")]
    return SOUNDS[name][0]


def recorder():
    """ID3v2.3 as a recorder and a music program write it, ID3v1 behind."""
    label = tag(3, [
        three("TIT2", latin("Planted títle")), three("TPE1", wide("Planted Artist")), three("TALB", latin("Planted album")),
        three("TYER", latin("2024")), three("TDAT", latin("0105")), three("TENC", latin("Planted Encoder")), three("TSSE", latin("Planted program 1.2")),
        three("TRCK", latin("3")), three("TXXX", wide("planted label") + "\0\ufeffplanted value".encode("utf-16-le")),
        three("TXXX", latin("Device model\0Planted Recorder")), three("COMM", b"\0engx\0planted remark"), three("USLT", b"\0eng\0planted words"),
        three("APIC", b"\0image/jpeg\0\3planted face\0" + JPEG), three("APIC", b"\0image/jpeg\0\4\0" + JPEG),
        three("GEOB", b"\0text/plain\0planted-file.txt\0what\0planted object"), three("PRIV", b"planted.example\0planted private"),
        three("POPM", b"planted@example.org\0\xff\0\0\0\1"), three("WXXX", latin("\0https://planted.example/")), three("UFID", b"planted-id\0" + b"123"),
    ], padding=bytes(100))
    return label + frames("recorder.mp3") + id3v1("Planted v1 title", "Planted v1 artist", "Planted v1 album", "2023", "planted v1 remark")


def podcast():
    """ID3v2.4 before, and behind it each label that has been put there; between frames one more."""
    label = tag(4, [
        four("TIT2", b"\3" + "Planted tïtle".encode()), four("TDRC", b"\0002024-05-01"), four("TPE1", b"\2" + "Planted Host".encode("utf-16-be")),
        four("TXXX", b"\3owner\0Planted Owner"), four("APIC", b"\0image/png\0\3\0\xff\0\xd8planted", 0x0002), four("ZZZZ", b"planted unknown"),
        four("TCOM", b"\0\0\0\7planted", 0x0009),
    ])
    sound = frames("podcast.mp3")
    half = next_frame(sound, len(sound) // 2)
    SOUNDS["podcast.mp3"] = [sound[:half], sound[half:]]
    middle = tag(3, [three("TIT2", latin("Planted between"))])
    behind = lyrics([("IND", "00"), ("LYR", "[00:01]planted words"), ("AUT", "Planted Writer")])
    behind += ape([("Title", b"Planted ape", 0), ("Cover Art (Front)", b"x.jpg\0" + JPEG, 2), ("Planted", b"planted ape value", 0)])
    cut = bytes(sound[half : half + 20])
    return label + sound[:half] + middle + sound[half:] + cut + b"planted junk" + behind + id3v1("Planted v1", "", "", "", "")


def next_frame(sound, at):
    """Where the next frame begins that has the header of the first in its first two bytes, as ffprobe sees it."""
    path = WORK / "plain.mp3"
    path.write_bytes(sound)
    return min(pos for pos, _ in packets(path) if pos >= at)


def early():
    """ID3v2.2, the label of the first music players."""
    return tag(2, [two("TT2", latin("Planted title")), two("TP1", latin("Planted Artist")), two("COM", b"\0engx\0planted remark"),
                   two("PIC", b"\0JPG\3\0" + JPEG), two("TEN", latin("Planted Encoder")), two("TYE", latin("2001"))]) + frames("early.mp3")


def packets(path):
    """Where ffprobe sees the first track of sight and the first of sound."""
    asked = "packet=pos,size,stream_index:stream=index,codec_type:stream_disposition=attached_pic"
    shown = subprocess.run(["ffprobe", "-v", "quiet", "-show_entries", asked, "-of", "json", str(path)], capture_output=True, text=True, check=True)
    shown = json.loads(shown.stdout)
    streams = [one for one in shown["streams"] if not one["disposition"]["attached_pic"]]
    first = {kind: next((one["index"] for one in streams if one["codec_type"] == kind), None) for kind in ("video", "audio")}
    return [(int(one["pos"]), int(one["size"])) for one in shown["packets"] if one["stream_index"] in first.values()]


def runs(ranges):
    """What follows on each other as one."""
    joined = []
    for pos, size in sorted(ranges):
        if joined and joined[-1][1] == pos:
            joined[-1][1] = pos + size
        else:
            joined.append([pos, pos + size])
    return joined


def where(data, *parts):
    """Where parts lie, one behind the other."""
    found, at = [], 0
    for part in parts:
        at = data.index(bytes(part), at)
        found.append([at, at + len(part)])
        at += len(part)
    return found


MADE = [phone, camera, voice, old, pieces, newer, trimmed, locked, signed, recorder, podcast, early]
ENDINGS = {camera: "mov", voice: "m4a", old: "3gp", signed: "m4a", recorder: "mp3", podcast: "mp3", early: "mp3"}


def main():
    expected = {one["file"]: one for one in json.loads((FILES / "media.json").read_text())}
    for make in MADE:
        name = f"{make.__name__}.{ENDINGS.get(make, 'mp4')}"
        data = make()
        (FILES / name).write_bytes(data)
        one = expected.setdefault(name, {"file": name})
        if name in SOUNDS:
            one["samples"] = where(data, *SOUNDS[name])
        elif one.get("outcome") == "cleaned":
            one["samples"] = runs(packets(FILES / name))
    rows = ",\n".join(json.dumps(one, ensure_ascii=False) for one in expected.values())
    (FILES / "media.json").write_text(f"[\n{rows}\n]\n")


main()
