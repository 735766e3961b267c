package dev.dateline.domain.article.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in document order, found in one walk over the tree. A page is asked some fifteen times for elements
 * of one kind or another; each selector would be a walk of its own.
 */
public final class PageElements {

    private static final int USUAL = 2048;

    private final Document page;
    private final List<Element> titles = new ArrayList<>();
    private final List<Element> all = new ArrayList<>(USUAL);
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private @Nullable Element root;
    private int bodyFrom;
    private int bodyTo = Integer.MAX_VALUE;

    private PageElements(Document page) {
        this.page = page;
    }

    public static PageElements of(Document page) {
        PageElements elements = new PageElements(page);
        Element body = page.body();
        Node behindBody = behind(body);
        for (Node at = page; at != null; at = at.childNodeSize() > 0 ? at.childNode(0) : behind(at)) {
            if (at == body) {
                elements.bodyFrom = elements.all.size();
            } else if (at == behindBody) {
                elements.bodyTo = elements.all.size();
            }
            if (at instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The next node that is not inside this one. */
    private static @Nullable Node behind(Node node) {
        for (Node at = node; at != null; at = at.parent()) {
            Node sibling = at.nextSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }

    private void add(Element element) {
        all.add(element);
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> scripts.add(element);
            case "title" -> titles.add(element);
            case "link" -> links.add(element);
            case "h1", "h2" -> headings.add(element);
            case "html" -> root = root == null ? element : root;
            default -> {
                if ("headline".equalsIgnoreCase(element.attr("itemprop").strip())) {
                    headings.add(element);
                }
            }
        }
    }

    public Document document() {
        return page;
    }

    /** Every element, the document itself first. */
    public List<Element> all() {
        return all;
    }

    /** The body and every element in it. */
    public List<Element> inBody() {
        return all.subList(bodyFrom, Math.min(bodyTo, all.size()));
    }

    public List<Element> metas() {
        return metas;
    }

    public List<Element> scripts() {
        return scripts;
    }

    /** {@code <link>} elements. */
    public List<Element> links() {
        return links;
    }

    /** Headings of the first and second rank, and what is marked up as the headline. */
    public List<Element> headings() {
        return headings;
    }

    /** Headings of the first rank. */
    public List<Element> firstHeadings() {
        return headings.stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .toList();
    }

    /** What its {@code <title>} says. */
    public String title() {
        return titles.stream()
                .filter(title -> title.parents().contains(page.head()))
                .findFirst()
                .map(title -> title.text().strip())
                .orElse("");
    }

    /** An attribute of the page's outermost element; empty when it has none. */
    public String ofRoot(String attribute) {
        return root == null ? "" : root.attr(attribute);
    }

    public boolean any(Predicate<Element> test) {
        return all.stream().anyMatch(test);
    }
}
