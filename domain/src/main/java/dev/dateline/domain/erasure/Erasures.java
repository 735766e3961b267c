package dev.dateline.domain.erasure;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.erasure.Erasure.Kind;
import dev.dateline.domain.erasure.Erasure.Subject;
import dev.dateline.domain.item.Item;
import dev.dateline.domain.item.SourceId;
import dev.dateline.domain.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The list of what was erased, as far as its topic has been read. One thread writes, any number read. */
public final class Erasures {
    private final Map<Subject, Erasure> erased = new ConcurrentHashMap<>();
    private final Map<StoryId, Instant> touched = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** Takes the newest record of a key; without a value its subject is let in again. */
    public void put(String key, @Nullable Erasure erasure) {
        Subject.of(key).ifPresent(subject -> {
            if (erasure == null) {
                erased.remove(subject);
            } else {
                erased.put(subject, erasure);
                erasure.stories().forEach(story -> touched.merge(story, erasure.at(), Erasures::later));
            }
            changes.incrementAndGet();
        });
    }

    /** Grows with every change. */
    public long changes() {
        return changes.get();
    }

    /** All of it, in no order. */
    public List<Erasure> all() {
        return List.copyOf(erased.values());
    }

    /** True as long as nothing was erased. */
    public boolean isEmpty() {
        return erased.isEmpty();
    }

    /** Whether an article was erased, of which this may be a part. */
    public boolean has(ArticleId article) {
        return !isEmpty() && has(Kind.ARTICLE, article.whole().value());
    }

    /** Whether something that was told of a story at this moment may have words that were erased since. */
    public boolean mayBeIn(StoryId story, Instant told) {
        Instant last = touched.get(story);
        return last != null && !told.isAfter(last);
    }

    /** By whom and why an article was erased, if it was. */
    public Optional<Erasure> of(ArticleId article) {
        return Optional.ofNullable(
                erased.get(new Subject(Kind.ARTICLE, article.whole().value())));
    }

    /** Whether everything that a source brings is kept out. */
    public boolean has(SourceId source) {
        return has(Kind.SOURCE, source.value());
    }

    /** Whether everything of an outlet is kept out. */
    public boolean hasOutlet(String outlet) {
        return has(Kind.OUTLET, outlet);
    }

    /** Whether an item must not come in. */
    public boolean keepsOut(Item item) {
        return !isEmpty()
                && (has(item.article())
                        || has(item.source())
                        || hasOutlet(item.outlet().id()));
    }

    /** Whether an article must not be there. */
    public boolean keepsOut(Article article) {
        return !isEmpty()
                && (has(article.id())
                        || has(article.source())
                        || hasOutlet(article.outlet().id()));
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    private boolean has(Kind kind, String id) {
        return erased.containsKey(new Subject(kind, id));
    }
}
