package dev.dateline.domain.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.domain.Corpora;
import dev.dateline.domain.article.page.markup.Letters;
import dev.dateline.domain.article.page.markup.RemovedBlock;
import dev.dateline.domain.article.page.markup.RemovedBlock.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page of which a scraper has left only lines: the headlines of other articles have lost their links. */
class BareTextPageTest {

    private static final List<String> ARTICLE = List.of(
            "The wall of the old harbour broke on Monday night after a storm, the authorities of the town said.",
            "Nobody was hurt, the mayor told reporters on Tuesday, and the market will open again within the week.",
            "Divers are to look at the foundations on Wednesday, and the ferries will use the northern quay until then.",
            "The wall was built of granite in 1874, and engineers had warned for years that its footing was washed out.",
            "A plan to shore it up was put off twice, the last time in March, because no company had made an offer.",
            "Waves of more than six metres were measured at the lighthouse that night, as high as in the storm of 1990.",
            "The water stood waist-deep in the lower streets, and the fire brigade brought forty people out by boat.",
            "Schools stay closed until Thursday, and buses go round the market, the public transport company said.",
            "The government in the capital has promised money for a new wall, and a minister is to visit on Friday.",
            "Insurers put the damage at some twelve million, and said that figure was likely to rise in the coming days.",
            "The harbour of Lisle is the oldest on the coast, and its market has been held on the quay since 1702.",
            "The last time the wall gave way was in the war, when a ship that had lost its anchor was driven against it.");
    private static final List<String> OTHERS = List.of(
            "Parliament votes for a larger budget for schools",
            "Ferry company to buy four new ships from Norway",
            "Young sailors win three medals in the regatta at Lisle",
            "Museum shows letters of the first lighthouse keeper",
            "Fishermen ask for a ban on nets near the old wreck");

    @Test
    void headlinesWithoutLinksAfterTheLastSentenceAreOtherArticles() {
        ExtractedPage page =
                lines(Stream.concat(ARTICLE.stream(), OTHERS.stream()).toList());

        assertThat(page.text().lines()).containsExactlyElementsOf(ARTICLE);
        assertThat(page.removed())
                .extracting(RemovedBlock::reason)
                .containsOnly(Reason.RELATED)
                .hasSize(5);
    }

    @Test
    void aListThatTheTextAnnouncesStays() {
        String announced = "These ships of the company were in the harbour when the wall broke on Monday night:";
        List<String> all = Stream.of(ARTICLE, List.of(announced), OTHERS)
                .flatMap(List::stream)
                .toList();

        assertThat(lines(all).text().lines()).containsExactlyElementsOf(all);
    }

    @Test
    void aPhraseInAnotherScriptIsFurnitureAndDoesNotChangeTheLanguage() {
        ExtractedPage page = lines(Stream.concat(ARTICLE.stream(), Stream.of("Войдите, чтобы читать"))
                .toList());

        assertThat(page.text().lines()).containsExactlyElementsOf(ARTICLE);
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void theSamplePageKeepsItsParagraphsOnly() throws IOException {
        List<String> all = Files.readAllLines(Corpora.require("seed/page.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(Letters::folded)
                .toList();

        ExtractedPage page = lines(all);

        assertThat(page.language()).isEqualTo("en");
        assertThat(page.text().lines().count()).isBetween(24L, 27L);
        assertThat(page.text().lines()).allMatch(Letters::endsSentence);
    }

    private static ExtractedPage lines(List<String> lines) {
        String body = lines.stream()
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n", "<html><body><div>", "</div></body></html>"));
        return PageExtractor.extract(body.getBytes(StandardCharsets.UTF_8), "utf-8", null);
    }
}
