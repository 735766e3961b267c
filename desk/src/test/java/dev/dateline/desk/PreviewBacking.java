package dev.dateline.desk;

import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.PlacementReason;
import dev.dateline.domain.story.PlacementReason.Basis;
import dev.dateline.domain.story.PlacementReason.Evidence;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.StoryId;
import dev.dateline.domain.story.StoryOrigin;
import dev.dateline.domain.story.StoryPhase;
import dev.dateline.domain.story.Support;
import dev.dateline.domain.story.Syndication;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who stands behind the stories of {@link DeskPreview}, and what they are about. */
final class PreviewBacking {

    private PreviewBacking() {}

    static News of(News news, PreviewStories.Told told) {
        Map<String, StoryOrigin> origins = new LinkedHashMap<>();
        int copies = 0;
        for (ReportRef report : news.reports()) {
            if (report.relation().isCopy()) {
                copies++;
            } else {
                origins.putIfAbsent(report.outlet().id(), new StoryOrigin(report.origin(), 1, report.seenAt()));
            }
        }
        ReportRef first = news.reports().get(0);
        List<Syndication> syndications =
                copies == 0 ? List.of() : List.of(new Syndication(first.article(), copies, first.seenAt()));
        double velocity = told.phase() == StoryPhase.BREAKING ? 3.1 : 0;
        return news.velocity(velocity)
                .about(mentions(told))
                .backedBy(new Support(origins.size(), List.copyOf(origins.values()), syndications));
    }

    static PlacementReason reason(StoryId rival) {
        List<Evidence> evidence = List.of(
                new Evidence("title-centroid", 1.1),
                new Evidence("names-member", 0.74),
                new Evidence("numbers-conflict", -0.52),
                new Evidence("member-by-size", 0.3));
        return new PlacementReason(Basis.SCORE, 0.44, 0.67, rival, 0.08, evidence);
    }

    /** The longest words of the headline serve as names. */
    private static Mention[] mentions(PreviewStories.Told told) {
        String[] words = told.title().split("[ ,;:]+");
        Mention.Kind[] kinds = {Mention.Kind.PLACE, Mention.Kind.PERSON, Mention.Kind.ORGANISATION};
        return Arrays.stream(words)
                .filter(word -> word.length() > 5 && Character.isUpperCase(word.charAt(0)))
                .limit(kinds.length)
                .map(word -> new Mention(kinds[word.length() % 2], word.toLowerCase(Locale.ROOT), word, 2))
                .toArray(Mention[]::new);
    }
}
