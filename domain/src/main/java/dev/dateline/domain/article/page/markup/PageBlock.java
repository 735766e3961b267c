package dev.dateline.domain.article.page.markup;

import dev.dateline.domain.article.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A run of text between two block boundaries of a page, furniture or not.
 *
 * @param owner the innermost block-level element around it
 * @param kind its shape
 * @param text white space folded
 * @param size letters and digits, a character of a dense script counting for several
 * @param linkSize the part of the size that stands in links
 * @param anchors the links in it
 */
public record PageBlock(Element owner, Block.Kind kind, String text, int size, int linkSize, List<Element> anchors) {

    private static final int LONG = 80;
    private static final int SENTENCE = 30;
    private static final double MOSTLY_TEXT = 0.4;

    /** The share of the text that stands in links, 0 to 1. */
    public double linkShare() {
        return size == 0 ? 0 : (double) linkSize / size;
    }

    public boolean isHeading() {
        return kind == Block.Kind.HEADING;
    }

    /** Whether this reads as running text: long, or a whole sentence, and not mostly links. */
    public boolean isProse() {
        return !isHeading()
                && linkShare() < MOSTLY_TEXT
                && (size >= LONG || size >= SENTENCE && Letters.endsSentence(text));
    }
}
