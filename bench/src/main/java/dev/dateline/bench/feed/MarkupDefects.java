package dev.dateline.bench.feed;

import static dev.dateline.bench.feed.Defect.behindLinks;
import static dev.dateline.bench.feed.Defect.behindTitles;
import static dev.dateline.bench.feed.Defect.ofText;

import dev.dateline.bench.feed.Defect.Damaged;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Defects of the XML itself. */
final class MarkupDefects {
    private MarkupDefects() {}

    static List<Defect> all() {
        return java.util.stream.Stream.of(characters(), tags(), attributes(), around(), values())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Defect> characters() {
        return List.of(
                behindTitles("bare & in titles", " A&B & Co", " A&B & Co"),
                behindLinks("bare & in links", "a=1&b=2"),
                behindLinks("bare & before an entity's name in links", "a=1&copy=2&lt=3"),
                behindTitles("&nbsp; and &eacute;", "&nbsp;caf&eacute;", " café"),
                behindTitles("unknown entity &foobar;", " &foobar; x", " &foobar; x"),
                ofText("reference &#8; or &#xD800;", f -> EntryText.titles(f, t -> t + "&#8;&#xD800; &#x110000;")),
                behindTitles("bare < in titles", " 2 < 3", " 2 < 3"),
                behindTitles("control characters", "\u0003\u000b\u0000", ""),
                behindTitles("noncharacters U+FFFE, U+FFFF", "\ufffe\uffff", ""),
                ofText("zeros after the end", f -> f + "\0".repeat(64)));
    }

    private static List<Defect> tags() {
        return List.of(
                ofText("HTML open in titles", f -> EntryText.titles(f, t -> "<b>" + t)),
                ofText("title never closed", EntryText::openTitles),
                ofText("entries never closed", f -> f.replaceAll("</(?:item|entry)>", "")),
                ofText("wrong end tag", f -> EntryText.ends(f, "<category>x</categroy>")),
                ofText("end tag too many", f -> EntryText.starts(f, "</p></div>")),
                ofText(
                        "end tags in another case",
                        f -> f.replace("</title>", "</TITLE>").replace("</link>", "</Link>")),
                ofText(
                        "paragraphs and breaks as in HTML",
                        f -> EntryText.ends(f, "<summary><p>one<br>two<p>three<hr></summary>")),
                ofText("undeclared prefix", f -> EntryText.starts(f, "<foo:bar baz:q='1'>x</foo:bar>")),
                ofText("no prefix declared", f -> f.replaceAll("\\sxmlns:\\w+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')", "")),
                ofText("tag name that is none", f -> EntryText.starts(f, "<2nd>x</2nd>")),
                ofText("CDATA in CDATA", f -> EntryText.ends(f, "<summary><![CDATA[a <![CDATA[b]]> c]]></summary>")),
                ofText("CDATA never closed", f -> EntryText.ends(f, "<summary><![CDATA[a <p>b</summary>")),
                ofText("]]> in text", f -> EntryText.ends(f, "<summary>a ]]> b</summary>")),
                ofText("comment with hyphens", f -> EntryText.between(f, "<!-- a -- b --->")),
                ofText("comment never closed", f -> EntryText.starts(f, "<!-- a -")),
                new Defect("cut off at 70 %", f -> cut(f, f.length() * 7 / 10)),
                ofText("last end tags missing", f -> f.replaceFirst("\\s*(?:</\\w+(?::\\w+)?>\\s*){1,2}$", "")));
    }

    private static List<Defect> attributes() {
        return List.of(
                ofText(
                        "unquoted attribute",
                        f -> EntryText.starts(f, "<enclosure url=http://a.example/1.mp3 length=1/>")),
                ofText("attribute twice", f -> EntryText.starts(f, "<category domain='a' domain='b'>x</category>")),
                ofText("attribute without value", f -> EntryText.starts(f, "<category hidden>x</category>")),
                ofText(
                        "bare & and < in an attribute",
                        f -> EntryText.starts(f, "<enclosure url='http://a.example/?a&b<c'/>")),
                ofText(
                        "no space between attributes",
                        f -> EntryText.starts(f, "<enclosure url='http://a.example/1'length='1'/>")),
                ofText("typographic quotes", f -> EntryText.starts(f, "<category domain=“a”>x</category>")));
    }

    private static List<Defect> around() {
        String warning =
                "<br />\n<b>Warning</b>: mysql_connect(): Too many connections in <b>/www/db.php</b> on line <b>7</b><br />\n";
        return List.of(
                ofText("byte order mark", f -> "\ufeff" + f),
                ofText("byte order mark twice", f -> "\ufeff\ufeff" + f),
                ofText("leading white space", f -> " \r\n\n" + f),
                ofText("junk before", f -> warning + f),
                ofText("text before", f -> "2000\r\n" + f),
                ofText("junk after", f -> f + "\n0\r\n<script>track(1 < 2 && 3)</script><!-- cached 12 ms"),
                ofText("junk between entries", f -> EntryText.between(f, warning)),
                ofText(
                        "a second document after",
                        f -> f + "<?xml version=\"1.0\"?><html><body><p>Error 500</body></html>"),
                ofText("inside a web page", f -> "<html><body>" + f + "</body></html>"),
                ofText(
                        "DOCTYPE with entities",
                        f -> doctype(f, "<!DOCTYPE x [<!ENTITY nbsp '&#160;'><!ENTITY a SYSTEM 'a'>]>")),
                ofText(
                        "DOCTYPE of another server",
                        f -> doctype(f, "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:1/rss.dtd\">")),
                ofText(
                        "processing instruction not closed",
                        f -> doctype(f, "<?xml-stylesheet type=\"text/css\" href=\"/a.css\">")),
                ofText(
                        "XML 1.1, standalone maybe",
                        f -> "<?xml version=\"1.1\" standalone=\"maybe\"?>"
                                + f.replaceFirst("^\\s*<\\?xml[^>]*>", "")));
    }

    private static List<Defect> values() {
        return List.of(
                ofText("no version", f -> f.replaceFirst("(<rss[^>]*?)\\sversion\\s*=\\s*[\"'][^\"']*[\"']", "$1")),
                ofText(
                        "bad ttl, cloud, skipHours, length",
                        f -> EntryText.starts(f, "<enclosure url='' length='big'/>")
                                .replaceFirst(
                                        "<channel>",
                                        "<channel><ttl>soon</ttl><cloud port='' domain='x'/><skipHours><hour>-7</hour></skipHours>")),
                ofText(
                        "<RSS> in upper case",
                        f -> f.replaceFirst("<rss(?=[\\s>])", "<RSS").replace("</rss>", "</RSS>")),
                ofText("all tags in upper case", MarkupDefects::upperCase),
                ofText(
                        "Atom's namespace with https",
                        f -> f.replace("http://www.w3.org/2005/Atom", "https://www.w3.org/2005/Atom/")),
                ofText(
                        "namespace nobody knows",
                        f -> f.replaceFirst("<rss(?=[\\s>])", "<rss xmlns=\"https://a.example/rss\"")));
    }

    private static Optional<Damaged> cut(String feed, int length) {
        int complete = EntryText.complete(feed, length);
        byte[] start = feed.substring(0, length).getBytes(StandardCharsets.UTF_8);
        return complete == 0
                ? Optional.empty()
                : Optional.of(new Damaged(
                        start, entries -> entries.subList(0, Math.min(complete, entries.size())), null));
    }

    /** Puts it before the root; a feed that has a DOCTYPE has no place for another. */
    private static String doctype(String feed, String markup) {
        return feed.contains("<!DOCTYPE") ? feed : feed.replaceFirst("(<(?:rss|feed|rdf:RDF)[\\s>])", markup + "$1");
    }

    private static String upperCase(String feed) {
        return java.util.regex.Pattern.compile("</?(?:rss|channel|item|title|link|description|pubDate|guid)(?=[\\s>/])")
                .matcher(feed)
                .replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    }
}
