package dev.dateline.app.replay;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.StoryChange;
import dev.dateline.domain.story.StoryEvent;
import dev.dateline.domain.story.StoryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What events say: of each story the bytes of its events, as numbers, and which reports stand in it in the end. */
final class EventLedger {
    private final Map<String, List<Long>> bytes = new TreeMap<>();
    private final Map<ArticleId, StoryId> stories = new HashMap<>();
    private final Map<StoryId, StoryId> redirects = new HashMap<>();

    /** Takes the next event of its story, with the bytes that it has on the topic. */
    void add(StoryEvent event, byte[] onTopic) {
        bytes.computeIfAbsent(event.story().value(), story -> new ArrayList<>()).add(fingerprint(onTopic));
        StoryChange change = event.change();
        if (change instanceof StoryChange.Opened opened) {
            stories.put(opened.report().article(), event.story());
        } else if (change instanceof StoryChange.ReportJoined joined) {
            stories.put(joined.report().article(), event.story());
        } else if (change instanceof StoryChange.Reopened reopened) {
            stories.put(reopened.report().article(), event.story());
        } else if (change instanceof StoryChange.Merged merged) {
            redirects.put(event.story(), merged.into());
        } else if (change instanceof StoryChange.Split split) {
            split.reports().forEach(report -> stories.put(report, split.into()));
        }
    }

    /** The events of each story in order, each as a number that stands for its bytes. */
    Map<String, List<Long>> events() {
        return bytes;
    }

    /** The reports of each story as it stands in the end, redirects followed. */
    Map<StoryId, Set<String>> members() {
        Map<StoryId, Set<String>> members = new HashMap<>();
        stories.forEach((report, story) ->
                members.computeIfAbsent(target(story), id -> new TreeSet<>()).add(report.value()));
        return members;
    }

    private StoryId target(StoryId story) {
        StoryId at = story;
        for (int hops = 0; hops < redirects.size() && redirects.containsKey(at); hops++) {
            at = redirects.getOrDefault(at, at);
        }
        return at;
    }

    /** Two hash sums over the bytes, 64 bits together. */
    private static long fingerprint(byte[] event) {
        long forward = 1469598103934665603L;
        for (byte b : event) {
            forward = (forward ^ (b & 0xff)) * 1099511628211L;
        }
        return forward ^ ((long) Arrays.hashCode(event) << 32);
    }
}
