"""Makes the pictures of vectors/files/ and pictures.json beside them.

Needs Python 3.11, Pillow 13.0, pillow-heif 1.8 and numpy (pip install pillow pillow-heif numpy).
Run from anywhere: python3 vectors/files/make/pictures.py

Metadata is put together by hand here, byte by byte, so that every plant is known; libraries only code
the pictures themselves. Encoders differ: another version makes files that differ and are as good.
"""

import base64
import io
import json
import struct
import zlib
from pathlib import Path

import numpy
import pillow_heif
from PIL import Image, ImageCms

HERE = Path(__file__).resolve().parent.parent
CASES = []


def picture(width=48, height=32, turn=0, mode="RGB"):
    y, x = numpy.mgrid[0:height, 0:width]
    planes = [(x * 5 + turn) % 256, (y * 7) % 256, ((x ^ y) * 3 + turn) % 256, 255 - x * 4 % 256]
    return Image.fromarray(numpy.dstack(planes[: len(mode)]).astype("uint8"), mode)


def coded(image, kind, **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


# TIFF and Exif


def rational(*parts):
    return (5, len(parts), b"".join(struct.pack(">II", over, under) for over, under in parts))


def text(words):
    data = words.encode() + b"\0"
    return (2, len(data), data)


def raw(data, kind=7):
    return (kind, len(data), data)


def short(*values):
    return (3, len(values), struct.pack(f">{len(values)}H", *values))


def wide(words):
    return raw(words.encode("utf-16-le") + b"\0\0", 1)


class Ifd(dict):
    """Tags of one directory; a value that is an Ifd becomes a pointer to it."""


def tiff(first, second=None, thumbnail=b""):
    """A big-endian TIFF block as cameras write into Exif."""
    out = bytearray(b"MM\0*\0\0\0\x08")

    def write(ifd, then=None):
        at = len(out)
        out.extend(bytes(2 + 12 * len(ifd) + 4))
        struct.pack_into(">H", out, at, len(ifd))
        for place, tag in enumerate(sorted(ifd)):
            value = ifd[tag]
            if isinstance(value, Ifd):
                value = (4, 1, struct.pack(">I", write(value)))
            kind, count, data = value
            if len(data) > 4:
                offset = len(out)
                out.extend(data + bytes(len(data) % 2))
                data = struct.pack(">I", offset)
            struct.pack_into(">HHI4s", out, at + 2 + place * 12, tag, kind, count, data)
        if then:
            struct.pack_into(">I", out, at + 2 + 12 * len(ifd), then())
        return at

    def thumb():
        at = len(out)
        out.extend(thumbnail)
        return write(Ifd({0x0103: short(6), 0x0201: (4, 1, struct.pack(">I", at)), 0x0202: (4, 1, struct.pack(">I", len(thumbnail)))}))

    write(first, thumb if thumbnail else None)
    return bytes(out)


def camera(orientation, thumbnail=b""):
    """Everything that Exif is read for, with a plant in each text."""
    gps = Ifd({
        0: (1, 4, b"\2\3\0\0"),
        1: text("N"), 2: rational((4, 1), (21, 1), (3600, 100)),
        3: text("E"), 4: rational((18, 1), (33, 1), (0, 1)),
        7: rational((9, 1), (5, 1), (7, 1)),
        0x1D: text("2024:05:17"),
        0x1C: raw(b"ASCII\0\0\0planted-area"),
    })
    exif = Ifd({
        0x829A: rational((1, 125)),
        0x9000: raw(b"0232"),
        0x9003: text("2024:05:17 11:05:07"),
        0x9010: text("+02:00"),
        0x927C: raw(b"planted-maker-note" * 3),
        0x9286: raw(b"ASCII\0\0\0planted-user-comment"),
        0xA420: text("planted-unique-id"),
        0xA430: text("planted-camera-owner"),
        0xA431: text("planted-body-serial"),
        0xA434: text("planted-lens-model"),
        0xA435: text("planted-lens-serial"),
    })
    first = Ifd({
        0x010E: text("planted-description"),
        0x010F: text("Planted Cameras"),
        0x0110: text("planted-model"),
        0x0112: short(orientation),
        0x0131: text("planted-software 1.0"),
        0x0132: text("2024:05:18 08:00:00"),
        0x013B: text("planted-artist Zoé"),
        0x8298: text("planted-copyright"),
        0x8769: exif,
        0x8825: gps,
        0x9C9B: wide("planted-xp-title"),
        0x9C9C: wide("planted-xp-comment"),
        0x9C9D: wide("planted-xp-author"),
    })
    return tiff(first, thumbnail=thumbnail)


CAMERA_PLANTS = [
    "planted-area", "2024:05:17", "planted-maker-note", "planted-user-comment", "planted-unique-id", "planted-camera-owner",
    "planted-body-serial", "planted-lens-model", "planted-lens-serial", "planted-description", "Planted Cameras", "planted-model",
    "planted-software", "2024:05:18", "planted-artist Zoé", "planted-copyright", "planted-xp-title", "planted-xp-comment", "planted-xp-author",
]
# In the order in which it is read.
CAMERA_FOUND = [
    ("title", "planted-description"), ("device", "Planted Cameras"), ("device", "planted-model"), ("software", "planted-software 1.0"),
    ("time", "2024:05:18 08:00:00"), ("author", "planted-artist Zoé"), ("author", "planted-copyright"), ("title", "planted-xp-title"),
    ("author", "planted-xp-author"), ("time", "2024:05:17 11:05:07"), ("time", "+02:00"), ("other", "planted-unique-id"),
    ("author", "planted-camera-owner"), ("device", "planted-body-serial"), ("device", "planted-lens-model"), ("device", "planted-lens-serial"),
    ("place", "4.36000, 18.55000"), ("place", "planted-area"), ("time", "2024:05:17 09:05:07"),
]

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmp:CreatorTool="planted-tool &amp; co" xmp:CreateDate="2024-05-17T11:05:07+02:00"
 exif:GPSLatitude="4,21.6N" exif:GPSLongitude="18,33,0W" aux:SerialNumber='planted-xmp-serial' xmpMM:DocumentID="planted-document-id">
<dc:creator><rdf:Seq><rdf:li>planted-creator</rdf:li></rdf:Seq></dc:creator>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">planted-xmp-title</rdf:li></rdf:Alt></dc:title>
<photoshop:City>planted-city</photoshop:City>
<xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:softwareAgent="planted-agent" stEvt:when="2024-05-18T08:00:00"/>
<rdf:li stEvt:action="cropped"/></rdf:Seq></xmpMM:History>
<mwg-rs:Regions><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="planted-face"/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".encode()
XMP_PLANTS = [
    "planted-tool", "2024-05-17T11:05:07", "4,21.6N", "planted-xmp-serial", "planted-document-id", "planted-creator", "planted-xmp-title",
    "planted-city", "planted-agent", "planted-face",
]
XMP_FOUND = [
    ("software", "planted-tool & co"), ("time", "2024-05-17T11:05:07+02:00"), ("device", "planted-xmp-serial"), ("other", ""),
    ("author", "planted-creator"), ("title", "planted-xmp-title"), ("place", "planted-city"), ("software", "planted-agent"),
    ("time", "2024-05-18T08:00:00"), ("author", "planted-face"), ("place", "4.36000, -18.55000"), ("versions", "2"),
]


def profile():
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # Not the day on which this was run (ICC.1 §7.2.1: a date of six numbers at 24).
    struct.pack_into(">6H", made, 24, 2024, 1, 1, 0, 0, 0)
    return bytes(made)


PROFILE = profile()
PROFILE_FOUND = [("profile", "sRGB built-in")]
FILM = struct.pack(">I4s4sI4s", 20, b"ftyp", b"isom", 512, b"isom") + b"planted-film"


def iptc():
    sets = [(5, "planted-object"), (55, "20240517"), (80, "planted-byline"), (101, "planted-country"), (116, "planted-notice"), (120, "planted-caption")]
    return b"".join(b"\x1c\2" + struct.pack(">BH", number, len(words)) + words.encode() for number, words in sets)


IPTC_PLANTS = ["planted-object", "20240517", "planted-byline", "planted-country", "planted-notice", "planted-caption"]
IPTC_FOUND = [
    ("title", "planted-object"), ("time", "20240517"), ("author", "planted-byline"), ("place", "planted-country"),
    ("author", "planted-notice"), ("title", "planted-caption"),
]


def photoshop(small):
    def block(kind, data):
        return b"8BIM" + struct.pack(">HHI", kind, 0, len(data)) + data + bytes(len(data) % 2)

    return block(0x0404, iptc()) + block(0x040C, bytes(28) + small)


# JPEG


def segment(marker, data):
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def with_segments(jpeg, *segments):
    """`jpeg` with segments behind its JFIF header."""
    assert jpeg[2:4] == b"\xff\xe0"
    end = 4 + struct.unpack(">H", jpeg[4:6])[0]
    return jpeg[:end] + b"".join(segments) + jpeg[end:]


def scans(jpeg):
    """From the first scan to the end, where no segment of another kind can stand."""
    return jpeg[jpeg.index(b"\xff\xda"):]


def in_order(found):
    order = "place time device author software title comment changes versions hidden embedded thumbnail script profile other".split()
    distinct = list(dict.fromkeys(found))
    told = {what for what, said in distinct if said}
    return sorted((one for one in distinct if one[1] or one[0] not in told), key=lambda one: order.index(one[0]))


def case(name, form, data, found=(), plants=(), keeps=(), outcome="cleaned", why=None):
    (HERE / name).write_bytes(data)
    entry = {"file": name, "format": form, "outcome": outcome}
    if why:
        entry["why"] = why
    entry["found"] = [{"what": what, "said": said} for what, said in in_order(found)]
    entry["left"] = []
    entry["plants"] = list(plants)
    entry["keeps"] = ["base64:" + base64.b64encode(run).decode() for run in keeps]
    CASES.append(entry)


def jpegs():
    plain = coded(picture(), "JPEG", quality=80)
    small = coded(picture(12, 8), "JPEG", quality=40)
    second = with_segments(coded(picture(24, 16, 9), "JPEG", quality=60), segment(0xE1, b"Exif\0\0" + tiff(Ifd({0x010F: text("planted-second")}))))
    xmp_more = b"<rdf:Description><dc:subject>planted-more-xmp</dc:subject><GDepth:Data>planted-depth</GDepth:Data></rdf:Description>"
    phone = with_segments(
        plain,
        segment(0xE1, b"Exif\0\0" + camera(6, small)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
        segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32 + struct.pack(">II", len(xmp_more), 0) + xmp_more),
        segment(0xE2, b"ICC_PROFILE\0\1\1" + PROFILE),
        segment(0xE2, b"MPF\0planted-mpf"),
        segment(0xEB, b"JP\0\1planted-c2pa"),
        segment(0xED, b"Photoshop 3.0\0" + photoshop(small)),
        segment(0xEC, b"Ducky\0\1\0\4planted-ducky"),
        segment(0xFE, b"planted-remark"),
    )
    case(
        "phone.jpg", "jpeg", phone + second + bytes(7) + FILM,
        CAMERA_FOUND + XMP_FOUND + [("title", "planted-more-xmp")] + IPTC_FOUND + PROFILE_FOUND
        + [("other", "JUMBF"), ("other", "Ducky"), ("device", "planted-second"), ("comment", "3"), ("thumbnail", "2"), ("embedded", "3")],
        CAMERA_PLANTS + XMP_PLANTS + IPTC_PLANTS
        + ["planted-more-xmp", "planted-depth", "planted-mpf", "planted-c2pa", "planted-ducky", "planted-remark", "planted-second", "planted-film"],
        [scans(plain)],
    )
    case("plain.jpg", "jpeg", plain, keeps=[plain])
    progressive = coded(picture(), "JPEG", quality=70, progressive=True, restart_marker_blocks=2)
    gps_only = tiff(Ifd({0x8825: Ifd({1: text("S"), 2: rational((33, 1), (51, 1), (35, 1)), 3: text("W"), 4: rational((70, 1), (40, 1), (0, 0))})}))
    case(
        "progressive.jpg", "jpeg", with_segments(progressive, segment(0xE1, b"Exif\0\0" + gps_only)),
        [("place", "-33.85972, -70.66667")], keeps=[scans(progressive)[:200]],
    )
    cmyk = coded(picture().convert("CMYK"), "JPEG", quality=70)
    adobe = cmyk[:2] + segment(0xFE, b"planted-ink") + cmyk[2:]
    case("cmyk.jpg", "jpeg", adobe, [("comment", "1")], ["planted-ink"], [scans(cmyk)])
    case("cut.jpg", "jpeg", phone[:-40], CAMERA_FOUND[:0], outcome="untouched", why="malformed")


# PNG


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def chunks(png):
    at = 8
    while at < len(png):
        length = struct.unpack(">I", png[at:at + 4])[0]
        yield png[at + 4:at + 8], png[at + 8:at + 8 + length]
        at += 12 + length


def behind_header(png, *more):
    return png[:33] + b"".join(more) + png[33:]


def pngs():
    plain = coded(picture(mode="RGBA"), "PNG", optimize=True)
    drawn = [data for kind, data in chunks(plain) if kind == b"IDAT"]
    raw_exif = b"Exif\0\0" + tiff(Ifd({0x013B: text("planted-raw-artist")}))
    texts = behind_header(
        plain,
        chunk(b"gAMA", struct.pack(">I", 45455)),
        chunk(b"pHYs", struct.pack(">IIB", 2835, 2835, 1)),
        chunk(b"iCCP", b"planted-profile-name\0\0" + zlib.compress(PROFILE)),
        chunk(b"tIME", struct.pack(">H5B", 2024, 5, 18, 8, 0, 0)),
        chunk(b"tEXt", b"Author\0planted-png-author"),
        chunk(b"tEXt", b"Comment\0planted-png-comment"),
        chunk(b"tEXt", b"parameters\0planted-prompt"),
        chunk(b"zTXt", b"Software\0\0" + zlib.compress(b"planted-png-software")),
        chunk(b"zTXt", b"Raw profile type exif\0\0" + zlib.compress(b"\nexif\n%8d\n" % len(raw_exif) + raw_exif.hex().encode() + b"\n")),
        chunk(b"iTXt", b"Title\0\1\0fr\0Titre\0" + zlib.compress("planted-png-title à".encode())),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP),
        chunk(b"eXIf", camera(3)),
        chunk(b"caBX", b"planted-png-c2pa"),
        chunk(b"prVt", b"planted-private"),
    )
    case(
        "texts.png", "png", texts + b"PK\3\4planted-zip",
        PROFILE_FOUND + [("time", "2024-05-18 08:00:00"), ("author", "planted-png-author"), ("other", "parameters: planted-prompt"),
        ("software", "planted-png-software"), ("author", "planted-raw-artist"), ("title", "planted-png-title à")] + XMP_FOUND + CAMERA_FOUND
        + [("other", "JUMBF"), ("other", "prVt"), ("comment", "3"), ("embedded", "1")],
        ["planted-profile-name", "planted-png-author", "planted-png-comment", "planted-prompt", "planted-png-software", raw_exif.hex()[80:120], "planted-png-title à",
         "planted-png-c2pa", "planted-private", "planted-zip"] + XMP_PLANTS + CAMERA_PLANTS,
        drawn,
    )
    frames = [picture(24, 16, turn, "RGB") for turn in (0, 40, 80)]
    animated = coded(frames[0], "PNG", save_all=True, append_images=frames[1:], duration=200, loop=0)
    case(
        "animated.png", "png", behind_header(animated, chunk(b"tEXt", b"Source\0planted-source")),
        [("device", "planted-source")], ["planted-source"],
        [data for kind, data in chunks(animated) if kind in (b"IDAT", b"fdAT", b"fcTL")],
    )
    larger = coded(picture(64, 48), "PNG", compress_level=0)
    case("cropped.png", "png", plain + larger[-300:], [("versions", "1")], keeps=[plain])
    case("checksum.png", "png", plain[:60] + bytes([plain[60] ^ 1]) + plain[61:], outcome="untouched", why="malformed")


# WebP


def riff(*parts):
    body = b"".join(kind + struct.pack("<I", len(data)) + data + bytes(len(data) % 2) for kind, data in parts)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def riff_chunks(data, at):
    while at < len(data):
        kind, length = data[at:at + 4], struct.unpack("<I", data[at + 4:at + 8])[0]
        yield kind, data[at + 8:at + 8 + length]
        at += 8 + length + length % 2


def webps():
    lossy = dict(riff_chunks(coded(picture(), "WEBP", quality=60), 12))[b"VP8 "]
    size = struct.pack("<I", 47)[:3] + struct.pack("<I", 31)[:3]
    case(
        "phone.webp", "webp",
        riff((b"VP8X", b"\x2c\0\0\0" + size), (b"ICCP", PROFILE), (b"VP8 ", lossy), (b"EXIF", camera(8)), (b"XMP ", XMP), (b"PRVT", b"planted-webp")) + b"planted-behind",
        PROFILE_FOUND + CAMERA_FOUND + XMP_FOUND + [("other", "PRVT"), ("comment", "2")],
        CAMERA_PLANTS + XMP_PLANTS + ["planted-webp", "planted-behind"], [lossy],
    )
    lossless = coded(picture(mode="RGBA"), "WEBP", lossless=True)
    case("lossless.webp", "webp", lossless, keeps=[lossless])
    frames = [picture(24, 16, turn, "RGBA") for turn in (0, 90)]
    animated = list(riff_chunks(coded(frames[0], "WEBP", save_all=True, append_images=frames[1:], duration=200, quality=50), 12))
    spoiled = [(kind, data + b"PRVF" + struct.pack("<I", 14) + b"planted-frame\0" if kind == b"ANMF" else data) for kind, data in animated]
    case("animated.webp", "webp", riff(*spoiled), [("other", "PRVF")], ["planted-frame"], [data for kind, data in animated if kind == b"ANMF"])


# TIFF


def tiff_file(order, pages, behind=b""):
    """Pages are lists of (tag, type, count, data); data of a list is written first, and its place becomes the value."""
    out = bytearray(b"II*\0" if order == "<" else b"MM\0*") + bytes(4)
    link = 4
    for page in pages:
        entries = []
        for tag, kind, count, data in sorted(page):
            if isinstance(data, list):
                places = []
                for strip in data:
                    places.append(len(out))
                    out += strip + bytes(len(strip) % 2)
                data = struct.pack(f"{order}{len(places)}I", *places)
            if len(data) > 4:
                place = len(out)
                out += data + bytes(len(data) % 2)
                data = struct.pack(f"{order}I", place)
            entries.append(struct.pack(f"{order}HHI", tag, kind, count) + data.ljust(4, b"\0"))
        struct.pack_into(f"{order}I", out, link, len(out))
        out += struct.pack(f"{order}H", len(entries)) + b"".join(entries)
        link = len(out)
        out += bytes(4)
    return bytes(out) + behind


def page(order, image, strips, compression, subfile=0, photometric=2):
    def longs(*values):
        return (4, len(values), struct.pack(f"{order}{len(values)}I", *values))

    def shorts(*values):
        return (3, len(values), struct.pack(f"{order}{len(values)}H", *values))

    return [
        (254, *longs(subfile)), (256, *longs(image.width)), (257, *longs(image.height)), (258, *shorts(8, 8, 8)),
        (259, *shorts(compression)), (262, *shorts(photometric)), (273, 4, len(strips), strips), (274, *shorts(1)), (277, *shorts(3)),
        (278, *longs(image.height // len(strips))), (279, *longs(*map(len, strips))), (282, 5, 1, struct.pack(f"{order}II", 72, 1)),
        (283, 5, 1, struct.pack(f"{order}II", 72, 1)), (284, *shorts(1)), (296, *shorts(2)),
    ]


def tiffs():
    order = "<"
    one, two, small = picture(24, 16), picture(24, 16, 77), picture(6, 4)
    halves = [one.crop((0, 0, 24, 8)).tobytes(), one.crop((0, 8, 24, 16)).tobytes()]
    packed = zlib.compress(two.tobytes())
    first = page(order, one, halves, 1) + [
        (tag, 2, len(words) + 1, words.encode() + b"\0")
        for tag, words in [(270, "planted-scan"), (271, "planted-scanner"), (305, "planted-scan-software"), (306, "2024:05:17 11:05:07"), (315, "planted-operator"), (316, "planted-host")]
    ] + [(700, 1, len(XMP), XMP), (33723, 7, len(iptc()), iptc()), (34675, 7, len(PROFILE), PROFILE), (65000, 2, 16, b"planted-private\0")]
    second = page(order, two, [packed], 8)
    thumb = page(order, small, [small.tobytes()], 1, subfile=1) + [(269, 2, 16, b"planted-docname\0")]
    case(
        "pages.tif", "tiff", tiff_file(order, [first, thumb, second], b"planted-at-the-end"),
        [("title", "planted-scan"), ("device", "planted-scanner"), ("software", "planted-scan-software"), ("time", "2024:05:17 11:05:07"),
         ("author", "planted-operator"), ("device", "planted-host")] + XMP_FOUND + IPTC_FOUND + PROFILE_FOUND + [("title", "planted-docname"), ("thumbnail", "1")],
        ["planted-scan", "planted-scanner", "planted-scan-software", "planted-operator", "planted-host", "planted-private", "planted-docname", "planted-at-the-end"] + XMP_PLANTS + IPTC_PLANTS,
        [*halves, packed],
    )
    order = ">"
    strip = with_segments(coded(one, "JPEG", quality=70, subsampling=0), segment(0xFE, b"planted-in-strip"))
    inner = page(order, one, [strip], 7, photometric=6)
    case("strip.tif", "tiff", tiff_file(order, [inner]), [("comment", "1")], ["planted-in-strip"], [scans(strip)])
    big = b"II+\0\x08\0\0\0\x10" + bytes(20)
    case("big.tif", "tiff", big, outcome="untouched", why="malformed")


# HEIC and AVIF


def box(kind, *parts):
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def full(kind, version, flags, *parts):
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def boxes(data):
    at = 0
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        yield kind, data[at + 8:at + length]
        at += length


def coded_item(heif):
    """The configuration and the coded data of a file with one picture, as libheif and libavif write it."""
    top = dict(boxes(heif))
    meta = dict(boxes(top[b"meta"][4:]))
    config = next(body for kind, body in boxes(dict(boxes(meta[b"iprp"]))[b"ipco"]) if kind in (b"hvcC", b"av1C"))
    return config, top[b"mdat"]


def heif_file(ftyp, items, references, properties, owned, inside=b"", behind=b""):
    """`items`: (id, type, hidden, name, more, where, data), where 0 is mdat and 1 is idat."""
    def meta(start):
        at, kept, locations = start, b"", b""
        for number, kind, hidden, name, more, where, data in items:
            # Two extents, so that the pieces must be put together.
            cut = len(data) // 2
            place = at if where == 0 else len(kept)
            locations += struct.pack(">HHHHIIII", number, where, 0, 2, place, cut, place + cut, len(data) - cut)
            if where == 0:
                at += len(data) + 16
            else:
                kept += data
        return full(
            b"meta", 0, 0,
            full(b"hdlr", 0, 0, bytes(4), b"pict", bytes(12), b"planted-handler\0"),
            box(b"dinf", full(b"dref", 0, 0, struct.pack(">I", 1), full(b"url ", 0, 1))),
            full(b"pitm", 0, 0, struct.pack(">H", 10)),
            full(b"iinf", 0, 0, struct.pack(">H", len(items)), *(
                full(b"infe", 2, hidden, struct.pack(">HH", number, 0), kind, name, b"\0", more) for number, kind, hidden, name, more, _, _ in items)),
            full(b"iref", 0, 0, *(box(kind, struct.pack(f">HH{len(to)}H", of, len(to), *to)) for kind, of, to in references)),
            box(b"iprp", box(b"ipco", *properties), full(b"ipma", 0, 0, struct.pack(">I", len(owned)), *(
                struct.pack(">HB", number, len(numbers)) + bytes(numbers) for number, numbers in owned))),
            box(b"idat", kept) if kept else b"",
            full(b"iloc", 1, 0, b"\x44\0", struct.pack(">H", len(items)), locations),
        )

    start = len(ftyp) + len(meta(0)) + len(inside) + 8
    # Between items lie bytes that belong to none.
    data = b"".join(item[6] + b"planted-between!" for item in items if item[5] == 0)
    return ftyp + meta(start) + inside + box(b"mdat", data) + behind


def heifs():
    def hevc(image):
        out = io.BytesIO()
        pillow_heif.from_pillow(image).save(out, quality=50, chroma=420, save_nclx_profile=False)
        return coded_item(out.getvalue())

    config, left = hevc(picture(64, 64))
    _, right = hevc(picture(64, 64, 60))
    small_config, small = hevc(picture(16, 16))
    alpha_config, alpha = hevc(picture(128, 64).convert("L").convert("RGB"))
    message = b"\x4e\x01\x05\x1f" + b"0123456789abcdef" + b"planted-encoder" + b"\x80"
    assert message[3] == len(message) - 5
    spoiled = struct.pack(">I", len(message)) + message + left
    ispe = lambda width, height: full(b"ispe", 0, 0, struct.pack(">II", width, height))
    properties = [
        box(b"hvcC", config), ispe(64, 64), ispe(128, 64), box(b"irot", b"\3"), box(b"colr", b"prof", PROFILE),
        box(b"hvcC", small_config), ispe(16, 16), full(b"auxC", 0, 0, b"urn:mpeg:hevc:2015:auxid:2\0"),
        full(b"auxC", 0, 0, b"urn:mpeg:hevc:2015:auxid:1\0planted-aux"), full(b"pixi", 0, 0, b"\3\x08\x08\x08"),
        full(b"udes", 0, 0, b"en\0planted-user-name\0planted-user-text\0planted-user-tag\0"), full(b"crtt", 0, 0, struct.pack(">Q", 3798788707000000)),
        box(b"hvcC", alpha_config),
    ]
    exif = struct.pack(">I", 6) + b"Exif\0\0" + camera(6)
    items = [
        (1, b"hvc1", 1, b"", b"", 0, spoiled), (2, b"hvc1", 1, b"", b"", 0, right),
        (10, b"grid", 0, b"planted-item-name", b"", 1, struct.pack(">BBBBHH", 0, 0, 0, 1, 128, 64)),
        (11, b"hvc1", 1, b"", b"", 0, small), (12, b"hvc1", 1, b"", b"", 0, small), (13, b"hvc1", 1, b"", b"", 0, alpha),
        (14, b"Exif", 1, b"", b"", 0, exif), (15, b"mime", 1, b"", b"application/rdf+xml\0", 0, XMP), (16, b"mime", 1, b"", b"text/plain\0", 0, b"planted-attachment"),
    ]
    references = [(b"dimg", 10, [1, 2]), (b"thmb", 11, [10]), (b"auxl", 12, [10]), (b"auxl", 13, [10]), (b"cdsc", 14, [10]), (b"cdsc", 15, [10])]
    owned = [(1, [0x81, 2]), (2, [0x81, 2]), (10, [3, 0x84, 5, 10, 11, 12]), (11, [0x86, 7]), (12, [0x86, 7, 0x88]), (13, [0x8D, 3, 0x89])]
    case(
        "phone.heic", "heic",
        heif_file(
            box(b"ftyp", b"heic", bytes(4), b"mif1heictmap"), items, references, properties, owned,
            box(b"free", b"planted-free"), box(b"mpvd", FILM) + box(b"uuid", b"planted-uuid-box"),
        ),
        [("other", "uuid"), ("title", "planted-item-name")] + CAMERA_FOUND + XMP_FOUND + PROFILE_FOUND
        + [("title", "planted-user-name"), ("title", "planted-user-text"), ("title", "planted-user-tag"), ("software", "planted-encoder"),
           ("comment", "2"), ("thumbnail", "1"), ("embedded", "3")],
        CAMERA_PLANTS + XMP_PLANTS + ["planted-handler", "planted-between!", "planted-encoder", "planted-user-name", "planted-user-text", "planted-user-tag",
         "planted-item-name", "planted-attachment", "planted-free", "planted-film", "planted-uuid-box", "planted-aux"],
        [left, right, alpha],
    )
    out = io.BytesIO()
    image = picture(64, 48, mode="RGBA")
    pillow_heif.from_pillow(image).save(out, quality=60, exif=tiff(Ifd({0x0110: text("planted-model")})), xmp=XMP, icc_profile=PROFILE)
    case("alpha.heic", "heic", out.getvalue(), [("device", "planted-model")] + XMP_FOUND + PROFILE_FOUND, ["planted-model"] + XMP_PLANTS)
    config, data = coded_item(coded(picture(64, 48), "AVIF", quality=60))
    items = [(10, b"av01", 0, b"Color", b"", 0, data), (14, b"Exif", 1, b"Exif", b"", 0, struct.pack(">I", 0) + camera(6)), (15, b"mime", 1, b"XMP", b"application/rdf+xml\0", 0, XMP)]
    properties = [box(b"av1C", config), ispe(64, 48), full(b"pixi", 0, 0, b"\3\x08\x08\x08"), box(b"colr", b"prof", PROFILE), box(b"imir", b"\1")]
    case(
        "phone.avif", "heic",
        heif_file(box(b"ftyp", b"avif", bytes(4), b"avifmif1miaf"), items, [(b"cdsc", 14, [10]), (b"cdsc", 15, [10])], properties, [(10, [0x81, 2, 3, 4, 0x85])]),
        CAMERA_FOUND + XMP_FOUND + PROFILE_FOUND + [("comment", "2")], CAMERA_PLANTS + XMP_PLANTS + ["planted-between!"], [data],
    )


jpegs()
pngs()
webps()
tiffs()
heifs()
(HERE / "pictures.json").write_text(json.dumps(CASES, ensure_ascii=False, indent=1) + "\n")
