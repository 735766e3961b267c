package dev.dateline.ingest.feed;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Leaves out elements that are nested too deep or are too many; their text stays. */
final class TreeBounds extends XMLFilterImpl {
    static final int DEEPEST = 60;

    /** From here on no writer can have meant it, and looking up a namespace takes a parser time in proportion to the depth. */
    static final int ABSURD = 1000;

    static final int MOST = 150_000;

    private int depth;
    private int count;
    private final java.util.BitSet kept = new java.util.BitSet();

    TreeBounds(XMLReader reader) {
        super(reader);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (depth >= ABSURD) {
            throw new SAXException("nested " + depth + " deep");
        }
        boolean keep = depth < DEEPEST && count < MOST;
        kept.set(depth, keep);
        depth++;
        if (keep) {
            count++;
            super.startElement(uri, local, name, attributes);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        depth--;
        if (kept.get(depth)) {
            super.endElement(uri, local, name);
        }
    }
}
