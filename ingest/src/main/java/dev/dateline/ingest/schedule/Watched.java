package dev.dateline.ingest.schedule;

import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.item.Source;
import dev.dateline.domain.item.SourceStatus;
import dev.dateline.ingest.feed.FeedPace;
import dev.dateline.ingest.schedule.SeenEntry.Errand;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A source while we poll it: its status, and what is still to be done about its pages. One thread polls it at a time;
 * others report ends of errands meanwhile.
 */
final class Watched {
    private final Source source;
    private final Instant since;
    private final Map<ArticleId, Errand> errands = new HashMap<>();
    private final Set<ArticleId> withdrawn = new HashSet<>();
    private SourceStatus status;
    private FeedPace pace = FeedPace.UNSAID;
    private Instant earliest = Instant.MAX;
    private boolean left;

    /**
     * A source that is ours from now on.
     *
     * @param since when it was added
     */
    Watched(Source source, Instant since, SourceStatus status) {
        this.source = source;
        this.since = since;
        this.status = status;
        for (SeenEntry entry : SeenEntry.read(status.seenEntries())) {
            if (entry.errand() != null) {
                errands.put(entry.article(), entry.errand());
            }
        }
    }

    Source source() {
        return source;
    }

    Instant since() {
        return since;
    }

    synchronized SourceStatus status() {
        return status;
    }

    synchronized List<SeenEntry> seen() {
        return SeenEntry.read(status.seenEntries()).stream()
                .filter(entry -> entry.listed() || !withdrawn.contains(entry.article()))
                .toList();
    }

    synchronized FeedPace pace() {
        return pace;
    }

    synchronized void pace(FeedPace newPace) {
        pace = newPace;
    }

    /** If there is a reason to hurry, it may be asked from this moment on. */
    synchronized void mayBeHurried(Instant from) {
        earliest = from;
    }

    synchronized void begin(ArticleId article, Errand errand) {
        errands.put(article, errand);
    }

    synchronized void end(ArticleId article) {
        errands.remove(article);
    }

    /** The article was withdrawn: should it come back, it is news. */
    synchronized void withdraw(ArticleId article) {
        errands.remove(article);
        withdrawn.add(article);
    }

    /** Takes the status after a poll and returns it as it is now: without what was withdrawn, with open errands. */
    synchronized SourceStatus update(SourceStatus after) {
        List<SeenEntry> seen = SeenEntry.read(after.seenEntries()).stream()
                .filter(entry -> entry.listed() || !withdrawn.contains(entry.article()))
                .map(entry -> entry.with(errands.get(entry.article())))
                .toList();
        withdrawn.clear();
        status = after.withSeenEntries(SeenEntry.texts(seen));
        return status;
    }

    /** It is no longer ours. */
    synchronized void leave() {
        left = true;
    }

    synchronized boolean isLeft() {
        return left;
    }
}
