package dev.dateline.domain.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.article.Block;
import dev.dateline.domain.item.FeedEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTextTest {

    private static final Instant NOW = Instant.parse("2031-05-04T08:00:00Z");
    private static final String LONG = "A fire broke out on the northern quay of Port Callis early on Sunday. "
            .repeat(5)
            .strip();

    private static EntryText read(
            @Nullable String title, @Nullable String summary, @Nullable String content, @Nullable Instant at) {
        return EntryText.read(
                new FeedEntry(
                        "g",
                        title,
                        "https://h.example/1",
                        summary,
                        content,
                        "desk@h.example (Ada Lind)",
                        at,
                        null,
                        null,
                        "en",
                        null,
                        ""),
                "The Harbour Post",
                NOW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Fire on the quay                        | Fire on the quay
                    Fire &amp; smoke on the quay            | Fire & smoke on the quay
                    Fire &amp;#39;on the quay&amp;#39;      | Fire 'on the quay'
                    <b>Fire</b> on   the quay               | Fire on the quay
                    Profit < loss at the quay               | Profit < loss at the quay
                    Fire on the quay - The Harbour Post     | Fire on the quay
                    """)
    void aTitleIsPlainAndWithoutTheOutletsName(String raw, String expected) {
        assertThat(read(raw, null, null, null).title()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>A fire broke out.</p><img src="https://track.example/1.gif">                                    | A fire broke out.
                    &lt;p&gt;A fire broke out.&lt;/p&gt;                                                               | A fire broke out.
                    A fire broke out. <a href="https://h.example/1">Read more</a>                                      | A fire broke out.
                    A fire broke out [&#8230;]                                                                         | A fire broke out
                    <p>A fire broke out.</p><p>The post <a href="/1">Fire</a> appeared first on <a href="/">Post</a>.</p> | A fire broke out.
                    <p>Ein Feuer brach aus.</p><p>Der Beitrag <a href="/1">Feuer</a> erschien zuerst auf <a href="/">Post</a>.</p> | Ein Feuer brach aus.
                    <p>A fire broke out.</p><p><a href="/2">More from the harbour</a></p>                              | A fire broke out.
                    """)
    void aSummaryIsPlainAndWithoutTheFeedsPhrases(String raw, String expected) {
        assertThat(read("t", raw, null, null).summary()).isEqualTo(expected);
    }

    @Test
    void aFeedsFullTextBecomesBlocks() {
        EntryText entry = read(
                "t",
                "Short.",
                "<p>" + LONG + "</p><h2>What is known</h2><p>" + LONG + "</p><ul><li>One man</li></ul>",
                null);
        assertThat(entry.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);
        assertThat(entry.summary()).isEqualTo("Short.");
        assertThat(entry.byline()).isEqualTo("Ada Lind");
    }

    @Test
    void anExcerptIsNotTakenForTheFullText() {
        assertThat(read("t", "Short.", "<p>" + LONG + "</p><p>" + LONG + " …</p>", null)
                        .blocks())
                .isEmpty();
    }

    @Test
    void aDateInTheFutureOrBeforeTheFirstFeedIsDoubted() {
        assertThat(read("t", null, null, NOW.minusSeconds(60)).published())
                .isNotNull()
                .extracting(p -> p.confidence())
                .isEqualTo(0.9);
        assertThat(read("t", null, null, Instant.parse("2099-01-01T00:00:00Z")).published())
                .isNotNull()
                .extracting(p -> p.confidence())
                .isEqualTo(0.1);
        assertThat(read("t", null, null, Instant.EPOCH).published())
                .isNotNull()
                .extracting(p -> p.confidence())
                .isEqualTo(0.1);
        assertThat(read("t", null, null, null).published()).isNull();
    }
}
