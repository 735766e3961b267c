package dev.dateline.bench.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.bench.feed.Defect.Damaged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Bytes that are not in the encoding they are said to be in. */
final class EncodingDefects {
    private static final String SPANISH = " señal débil, año difícil";
    private static final String RUSSIAN = " паводок дошёл до моста, город ждёт новостей";
    private static final String JAPANESE = " 台風が海岸に近づいている、鉄道は止まる";
    private static final String CHINESE = " 台风逼近海岸，铁路停运，沿海居民连夜撤离到安全地带";
    private static final String KOREAN = " 태풍이 해안에 접근하면서 철도 운행이 중단됐다";
    private static final String GREEK = " Η πλημμύρα έφτασε στη γέφυρα της πόλης";

    private EncodingDefects() {}

    static List<Defect> all() {
        return Stream.concat(labels().stream(), bytes().stream()).toList();
    }

    private static List<Defect> labels() {
        return List.of(
                encoded("label utf8mb4", "utf8mb4", SPANISH, UTF_8),
                encoded("label UTF-16 on UTF-8", "UTF-16", SPANISH, UTF_8),
                encoded("label that is none", "INVALID", SPANISH, UTF_8),
                encoded("empty label", "", SPANISH, UTF_8),
                encoded("label UTF-8 on windows-1252", "UTF-8", SPANISH, named("windows-1252")),
                encoded("label Latin-1 on UTF-8", "ISO-8859-1", SPANISH, UTF_8),
                encoded("label Latin-1 on windows-1252", "ISO-8859-1", SPANISH, named("windows-1252")),
                encoded("label UTF-8 on windows-1251", "UTF-8", RUSSIAN, named("windows-1251")),
                encoded("label gb2312 on GB18030", "gb2312", CHINESE, named("GB18030")));
    }

    private static List<Defect> bytes() {
        return List.of(
                encoded("KOI8-R, no label", null, RUSSIAN, named("KOI8-R")),
                encoded("windows-1251, no label", null, RUSSIAN, named("windows-1251")),
                encoded("windows-1253, no label", null, GREEK, named("windows-1253")),
                encoded("Shift_JIS, no label", null, JAPANESE, named("Shift_JIS")),
                encoded("EUC-JP, no label", null, JAPANESE, named("EUC-JP")),
                encoded("GB18030, no label", null, CHINESE, named("GB18030")),
                encoded("windows-1252, no label", null, SPANISH, named("windows-1252")),
                encoded(
                        "windows-1250, no label",
                        null,
                        " Děti nemají přístup ke školním obědům, protože příspěvky ještě nepřišly",
                        named("windows-1250")),
                encoded("EUC-KR, no label", null, KOREAN, named("EUC-KR")),
                encoded("UTF-16, no mark", "UTF-8", RUSSIAN, named("UTF-16LE")),
                encoded("UTF-32, no mark", "UTF-8", RUSSIAN, named("UTF-32BE")),
                changed("a stray byte in each title", SPANISH + ", café", EncodingDefects::strays),
                changed("surrogates in UTF-8", " 🌊 señal", EncodingDefects::surrogates),
                changed("gzip without its header", SPANISH, EncodingDefects::gzip),
                changed("gzip without its end", SPANISH, f -> Arrays.copyOf(gzip(f), gzip(f).length - 9)));
    }

    private static Charset named(String name) {
        return Charset.forName(name);
    }

    /** Titles that need the encoding, a label, and the bytes; feeds that the encoding cannot write have no place for it. */
    private static Defect encoded(
            String name, @org.jspecify.annotations.Nullable String label, String more, Charset charset) {
        return new Defect(name, feed -> {
            String titled = EntryText.titles(feed, title -> title + more);
            String body = titled.replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
            String declared = label == null ? body : "<?xml version=\"1.0\" encoding=\"" + label + "\"?>\n" + body;
            return titled.equals(feed) || !charset.newEncoder().canEncode(declared)
                    ? Optional.empty()
                    : Optional.of(Damaged.titled(declared.getBytes(charset), more));
        });
    }

    private static Defect changed(String name, String more, java.util.function.Function<String, byte[]> bytes) {
        return new Defect(name, feed -> {
            String titled = EntryText.titles(feed, title -> title + more);
            return titled.equals(feed) ? Optional.empty() : Optional.of(Damaged.titled(bytes.apply(titled), more));
        });
    }

    private static byte[] strays(String feed) {
        return replaced(feed.replace("café</title>", "caf\u0001</title>"), (byte) 0xe9);
    }

    private static byte[] replaced(String feed, byte mark) {
        byte[] bytes = feed.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? mark : bytes[i];
        }
        return bytes;
    }

    /** As old databases and Java's modified UTF-8 write characters beyond the first plane: six bytes for each. */
    private static byte[] surrogates(String feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (char c : feed.toCharArray()) {
            byte[] three = {(byte) (0xe0 | c >> 12), (byte) (0x80 | c >> 6 & 0x3f), (byte) (0x80 | c & 0x3f)};
            bytes.writeBytes(
                    Character.isSurrogate(c) ? three : String.valueOf(c).getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String feed) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(feed.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
