package dev.dateline.ingest.opml;

import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * OPML 1.0 and 2.0, the lists of feeds that readers exchange. What other readers do not know stands in attributes of
 * our own, so that reading what was written gives the same sources.
 */
public final class Opml {
    private Opml() {}

    /**
     * The sources of a list, each once, folders left out. Damaged lists give what can be read of them; anything that is
     * no list gives nothing.
     */
    public static List<Source> read(byte[] opml) {
        Map<SourceId, Source> sources = new LinkedHashMap<>();
        for (Element outline : document(opml).getElementsByTag("outline")) {
            Outline.source(outline).ifPresent(source -> sources.putIfAbsent(source.id(), source));
        }
        return List.copyOf(sources.values());
    }

    /** A list of these sources, in UTF-8. */
    public static byte[] write(List<Source> sources) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .indentAmount(2)
                .charset(StandardCharsets.UTF_8);
        Element opml = document.appendElement("opml").attr("version", "2.0").attr("xmlns:dateline", Outline.NAMESPACE);
        opml.appendElement("head").appendElement("title").text("Sources of Dateline");
        Element body = opml.appendElement("body");
        sources.forEach(source -> Outline.write(source, body.appendElement("outline")));
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Document document(byte[] opml) {
        Parser lenient = Parser.xmlParser().settings(ParseSettings.htmlDefault);
        try (var bytes = new ByteArrayInputStream(opml)) {
            return Jsoup.parse(bytes, null, "", lenient);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }
}
