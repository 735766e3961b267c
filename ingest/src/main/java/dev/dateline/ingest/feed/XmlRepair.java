package dev.dateline.ingest.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Makes a tree of XML that is not well-formed: whatever stands before, between and after the defects.
 *
 * <p>jsoup's XML parser forgives bare ampersands and angle brackets, unknown entities, wrong and missing end tags and a
 * sudden end. Here its tree becomes a namespaced one: prefixes nobody declared get their usual meaning, the root is
 * looked for behind junk, and an element that an unclosed one swallowed is put back beside it.
 */
final class XmlRepair {
    private static final int LONGEST = 6 << 20;
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf", "channel", "urlset", "sitemapindex");

    private int elements;

    private XmlRepair() {}

    /** The document, or empty when the text holds no element at all. */
    static Optional<Document> read(String text) {
        org.jsoup.nodes.Document forgiving =
                Parser.xmlParser().setMaxDepth(TreeBounds.ABSURD).parseInput(TornMarkup.mend(bounded(text)), "");
        return root(forgiving).map(root -> {
            Element copies = new Element("copies");
            new XmlRepair().copy(root, copies, Map.of(), 0);
            return copies.getChildren().isEmpty()
                    ? null
                    : new Document(copies.getChildren().get(0).detach());
        });
    }

    /** jsoup builds its tree whole, so the text is cut before it: after so many characters or tags. */
    private static String bounded(String text) {
        int end = Math.min(text.length(), LONGEST);
        int tags = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '<' && ++tags > 2 * TreeBounds.MOST) {
                return text.substring(0, i);
            }
        }
        return text.substring(0, end);
    }

    private static Optional<org.jsoup.nodes.Element> root(org.jsoup.nodes.Document forgiving) {
        return forgiving.stream()
                .filter(e -> ROOTS.contains(local(e.tagName()).toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> Optional.ofNullable(forgiving.firstElementChild()));
    }

    private void copy(org.jsoup.nodes.Element from, Element parent, Map<String, String> outer, int depth) {
        Map<String, String> scope = declarations(from, outer);
        boolean nameable = Verifier.checkElementName(local(from.tagName())) == null && ++elements <= TreeBounds.MOST;
        Element copy = nameable ? element(from, scope) : parent;
        if (nameable) {
            SwallowedElement.home(copy, parent).addContent(copy);
        }
        for (Node child : from.childNodes()) {
            if (child instanceof TextNode text) {
                copy.addContent(XmlText.withoutForbidden(text.getWholeText()));
            } else if (child instanceof org.jsoup.nodes.Element inner && depth < TreeBounds.DEEPEST) {
                copy(inner, copy, scope, depth + 1);
            } else if (child instanceof org.jsoup.nodes.Element deep) {
                copy.addContent(XmlText.withoutForbidden(deep.wholeText()));
            }
        }
    }

    private static Map<String, String> declarations(org.jsoup.nodes.Element from, Map<String, String> outer) {
        Map<String, String> scope = outer;
        for (Attribute attribute : from.attributes()) {
            String name = attribute.getKey();
            if (name.equals("xmlns") || name.startsWith("xmlns:")) {
                scope = scope == outer ? new HashMap<>(outer) : scope;
                scope.put(
                        name.equals("xmlns") ? "" : local(name),
                        attribute.getValue().strip());
            }
        }
        return scope;
    }

    private static Element element(org.jsoup.nodes.Element from, Map<String, String> scope) {
        Element element = new Element(local(from.tagName()), namespace(prefix(from.tagName()), scope));
        for (Attribute attribute : from.attributes()) {
            String name = attribute.getKey();
            String value = XmlText.withoutForbidden(attribute.getValue()).replaceAll("[\\r\\n\\t]", " ");
            if (name.startsWith("xmlns") || Verifier.checkAttributeName(local(name)) != null) {
                continue;
            }
            Namespace namespace = prefix(name).isEmpty() ? Namespace.NO_NAMESPACE : namespace(prefix(name), scope);
            if (namespace.getPrefix().isEmpty() || Verifier.checkNamespaceCollision(namespace, element) == null) {
                element.setAttribute(local(name), value, namespace);
            }
        }
        return element;
    }

    private static Namespace namespace(String prefix, Map<String, String> scope) {
        String address = scope.get(prefix);
        boolean usable = address != null
                && Verifier.checkNamespaceURI(address) == null
                && (prefix.isEmpty() || !address.isEmpty())
                && Verifier.checkNamespacePrefix(prefix) == null;
        if (usable) {
            return Namespace.getNamespace(prefix, address);
        }
        boolean bare = prefix.isEmpty() || Verifier.checkNamespacePrefix(prefix) != null;
        return bare ? Namespace.NO_NAMESPACE : Vocabulary.undeclared(prefix);
    }

    private static String prefix(String name) {
        return name.contains(":") ? name.substring(0, name.indexOf(':')) : "";
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
