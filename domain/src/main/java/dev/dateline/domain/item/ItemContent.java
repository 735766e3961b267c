package dev.dateline.domain.item;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an item carries. */
public sealed interface ItemContent {

    /** An entry of a feed, a sitemap or a section page. */
    record Entry(FeedEntry entry) implements ItemContent {}

    /** The page behind an entry: its bytes as received, decompressed. */
    record Page(byte[] body, @Nullable String charset) implements ItemContent {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Page page
                    && Arrays.equals(body, page.body)
                    && Objects.equals(charset, page.charset);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(body) + Objects.hashCode(charset);
        }

        @Override
        public String toString() {
            return "Page[" + body.length + " bytes, " + charset + "]";
        }
    }

    /** The page is there no longer: the publisher withdrew it. */
    record Gone(String reason) implements ItemContent {}
}
