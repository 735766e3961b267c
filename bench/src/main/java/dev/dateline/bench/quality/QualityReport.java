package dev.dateline.bench.quality;

import dev.dateline.bench.quality.claim.ClaimQuality;
import dev.dateline.bench.quality.claim.FactQuality;
import dev.dateline.bench.quality.feed.FeedQuality;
import dev.dateline.bench.quality.page.PageQuality;
import dev.dateline.bench.quality.story.StoryErrors;
import dev.dateline.bench.quality.story.StoryQuality;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Prints how good the parts are: {@code stories}, {@code pages}, {@code feeds}, {@code claims}, {@code facts}, or all of them when
 * none is named; with {@code --errors} the wrong pairs of stories instead.
 */
public final class QualityReport {
    private QualityReport() {}

    public static void main(String[] parts) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Corpora corpora = Corpora.in(System.getenv(), System.getProperty("user.home"));
        if (List.of(parts).contains("--errors")) {
            StoryErrors.list(corpora, out);
            return;
        }
        Set<String> wanted =
                parts.length == 0 ? Set.of("stories", "pages", "feeds", "claims", "facts") : Set.copyOf(List.of(parts));
        if (wanted.contains("stories")) {
            StoryQuality.report(corpora, out);
        }
        if (wanted.contains("pages")) {
            PageQuality.report(corpora, out);
        }
        if (wanted.contains("feeds")) {
            FeedQuality.report(corpora, out);
        }
        if (wanted.contains("claims")) {
            ClaimQuality.report(corpora, out);
        }
        if (wanted.contains("facts")) {
            FactQuality.report(corpora, out);
        }
    }
}
