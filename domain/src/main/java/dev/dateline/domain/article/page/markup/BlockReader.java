package dev.dateline.domain.article.page.markup;

import dev.dateline.domain.article.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Flattens a page into its blocks, in one walk over the tree and without changing it. */
public final class BlockReader implements NodeFilter {

    private static final Set<String> NO_TEXT = new HashSet<>(Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "button",
            "select",
            "textarea",
            "canvas",
            "audio",
            "video",
            "object",
            "embed",
            "map",
            "datalist",
            "dialog",
            "menu",
            "label",
            "input",
            "math",
            "title"));

    private static final Set<String> INLINE = new HashSet<>(Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br", "picture", "source", "o:p", "amp-img"));

    private static final Map<String, Block.Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Block.Kind.HEADING),
            Map.entry("h2", Block.Kind.HEADING),
            Map.entry("h3", Block.Kind.HEADING),
            Map.entry("h4", Block.Kind.HEADING),
            Map.entry("h5", Block.Kind.HEADING),
            Map.entry("h6", Block.Kind.HEADING),
            Map.entry("li", Block.Kind.LIST_ITEM),
            Map.entry("dd", Block.Kind.LIST_ITEM),
            Map.entry("dt", Block.Kind.LIST_ITEM),
            Map.entry("blockquote", Block.Kind.QUOTE));
    private static final int KIND_LEVELS = 3;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final Map<Element, BlockRange> ranges = new LinkedHashMap<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Element> anchors = new ArrayList<>();
    private int linkSize;
    private @Nullable Element link;
    private int breaks;
    private boolean blank = true;
    private Element owner;

    private BlockReader(Element root) {
        this.owner = root;
    }

    /** All blocks of a page, in document order. */
    public static PageBlocks read(Document page) {
        BlockReader reader = new BlockReader(page.body());
        page.body().filter(reader);
        reader.flush();
        return new PageBlocks(List.copyOf(reader.blocks), reader.ranges);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !NO_TEXT.contains(element.normalName())) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (NO_TEXT.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("a") && element.hasAttr("href")) {
            link = element;
            anchors.add(element);
        }
        if (!INLINE.contains(tag)) {
            flush();
            owner = element;
            starts.push(blocks.size());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (element == link) {
            link = null;
        }
        if (!INLINE.contains(element.normalName())) {
            flush();
            int start = starts.pop();
            if (start < blocks.size()) {
                ranges.put(element, new BlockRange(start, blocks.size()));
            }
            Element parent = element.parent();
            owner = parent == null ? owner : parent;
        }
    }

    private void lineBreak() {
        breaks++;
        if (breaks >= 2) {
            flush();
        } else {
            text.append(' ');
        }
    }

    private void add(String words) {
        if (words.isBlank()) {
            text.append(' ');
            return;
        }
        breaks = 0;
        blank = false;
        text.append(words);
        if (link != null) {
            linkSize += Letters.size(words);
        }
    }

    private void flush() {
        String words = blank ? "" : Letters.folded(text.toString());
        if (!words.isEmpty()) {
            blocks.add(new PageBlock(owner, kind(owner), words, Letters.size(words), linkSize, List.copyOf(anchors)));
        }
        text.setLength(0);
        blank = true;
        linkSize = 0;
        breaks = 0;
        anchors.clear();
        if (link != null) {
            anchors.add(link);
        }
    }

    private static Block.Kind kind(Element owner) {
        Element at = owner;
        for (int level = 0; level < KIND_LEVELS && at != null; level++, at = at.parent()) {
            Block.Kind kind = KINDS.get(at.normalName());
            if (kind != null) {
                return kind;
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
