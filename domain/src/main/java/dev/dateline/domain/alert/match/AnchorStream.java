package dev.dateline.domain.alert.match;

import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands names to Lucene as they are. */
final class AnchorStream extends TokenStream {
    private final CharTermAttribute name = addAttribute(CharTermAttribute.class);
    private final Iterator<String> names;

    AnchorStream(Set<String> names) {
        this.names = names.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!names.hasNext()) {
            return false;
        }
        clearAttributes();
        name.append(names.next());
        return true;
    }
}
