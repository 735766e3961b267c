package dev.dateline.ingest.feed;

import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jsoup.nodes.Entities;

/** Writes the children of an XML element as HTML: without prefixes, declarations and self-closing tags. */
final class InnerMarkup {
    private static final Set<String> VOID =
            Set.of("br", "hr", "img", "input", "col", "wbr", "source", "area", "embed", "param");

    private final StringBuilder html = new StringBuilder();

    private InnerMarkup() {}

    static String of(Element element) {
        InnerMarkup inner = new InnerMarkup();
        inner.children(element);
        return inner.html.toString();
    }

    private void children(Element element) {
        for (Content content : element.getContent()) {
            if (content instanceof Text text) {
                html.append(Entities.escape(text.getText()));
            } else if (content instanceof Element child) {
                element(child);
            }
        }
    }

    private void element(Element element) {
        html.append('<').append(element.getName());
        for (Attribute attribute : element.getAttributes()) {
            String prefix = attribute.getNamespace().equals(Namespace.XML_NAMESPACE) ? "xml:" : "";
            html.append(' ').append(prefix).append(attribute.getName());
            html.append("=\"").append(Entities.escape(attribute.getValue())).append('"');
        }
        html.append('>');
        if (!VOID.contains(element.getName()) || !element.getContent().isEmpty()) {
            children(element);
            html.append("</").append(element.getName()).append('>');
        }
    }
}
