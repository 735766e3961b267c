package dev.dateline.desk.feed;

import dev.dateline.desk.api.Paths;
import dev.dateline.desk.api.TagUri;
import dev.dateline.desk.story.StoryBoard;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.Mention;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A feed of stories: one entry a story, which changes in place. A story that was merged leaves the feed, and the link that it
 * had leads to the story it went into.
 */
public final class StoryFeed {
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_OUTLETS = 6;
    private static final int MOST_PLACES = 5;

    private final StoryBoard board;
    private final URI desk;

    /** Feeds of a desk at this address. */
    public StoryFeed(StoryBoard board, URI desk) {
        this.board = board;
        this.desk = desk;
    }

    /** The entries of these stories, the last changed first. */
    public List<FeedEntry> entries(List<Story> stories) {
        return stories.stream()
                .map(this::entry)
                .sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id))
                .limit(MOST_ENTRIES)
                .toList();
    }

    private FeedEntry entry(Story story) {
        return new FeedEntry(
                TagUri.of("stories", story.id().value()),
                story.title(),
                desk.resolve(Paths.story(story.id())),
                story.firstSeen(),
                changed(story),
                summary(story),
                story.lane(),
                tags(story));
    }

    /** When a report came or the phase changed. */
    private static Instant changed(Story story) {
        Instant phase = story.pulse().phaseSince();
        return phase.isAfter(story.lastSeen()) ? phase : story.lastSeen();
    }

    private String summary(Story story) {
        List<String> sentences = new ArrayList<>();
        List<ReportRef> withdrawn = story.reports().stream()
                .filter(report -> report.kind() == ArticleKind.WITHDRAWN)
                .toList();
        if (!withdrawn.isEmpty()) {
            sentences.add("Withdrawn by "
                    + withdrawn.stream()
                            .map(report -> report.outlet().name())
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        story.reports().stream()
                .filter(report -> report.kind() != ArticleKind.WITHDRAWN)
                .map(ReportRef::lead)
                .filter(lead -> !lead.isBlank())
                .findFirst()
                .ifPresent(sentences::add);
        sentences.add(support(story));
        return String.join(" ", sentences);
    }

    private String support(Story story) {
        int origins = story.support().origins();
        String names = story.outlets().stream()
                .limit(MOST_OUTLETS)
                .map(board::outletName)
                .collect(Collectors.joining(", "));
        int others = story.outlets().size() - MOST_OUTLETS;
        return counted(story.reportCount(), "report")
                + (origins > 0 ? ", " + counted(origins, "independent origin") : "")
                + ": " + names + (others > 0 ? " and " + others + " more" : "") + ".";
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static List<String> tags(Story story) {
        List<String> tags = new ArrayList<>();
        tags.add(story.phase().name().toLowerCase(Locale.ROOT));
        tags.add(story.lane());
        story.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE)
                .limit(MOST_PLACES)
                .map(Mention::text)
                .forEach(tags::add);
        return tags;
    }
}
