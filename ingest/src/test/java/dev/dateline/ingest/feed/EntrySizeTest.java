package dev.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.item.FeedEntry;
import org.junit.jupiter.api.Test;

class EntrySizeTest {

    @Test
    void aVeryLongEntryIsCutAndSaysSo() {
        FeedEntry entry = Feeds.parsed("<rss><channel><item><title>t</title><description>" + "x".repeat(600_000)
                        + "</description></item></channel></rss>")
                .entries()
                .get(0);

        assertThat(entry.summary()).hasSizeLessThan(525_000).endsWith("x<!-- cut: 600000 characters -->");
        assertThat(entry.markup())
                .hasSizeLessThan(263_000)
                .startsWith("<item>")
                .contains("<!-- cut: 6000")
                .endsWith("-->");
    }

    @Test
    void aCharacterIsNotCutInTwo() {
        String markup = "x".repeat(EntrySize.MARKUP - 1) + "🌊🌊";

        assertThat(EntrySize.markup(markup))
                .startsWith("x")
                .doesNotContain("\ud83c")
                .contains("x<!-- cut: 262147");
    }

    @Test
    void othersStayAsTheyAre() {
        assertThat(EntrySize.markup("<item/>")).isEqualTo("<item/>");
        assertThat(EntrySize.text(null)).isNull();
    }
}
