package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.article.PublishedDate;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article that a text belongs to, when one article has several addresses: its page redirects, its page declares
 * another address, its feed gives another link under the same guid.
 *
 * <p>An address that no article has yet becomes an alias: what comes under it later is that article's. Sites lie about
 * addresses (all pages declare one, a guid is used again), so an alias only counts for words that are alike. Two articles
 * that were both published already are joined when their texts are the same: the one whose page names the other ends, with
 * a last version that says so.
 */
public final class Identification {

    private static final int MOST_HOPS = 4;
    private static final double ALIKE = 0.4;
    private static final double THE_SAME = 0.8;
    private static final Duration ANOTHER_DAY = Duration.ofHours(20);

    private final KnownArticles known;
    private CleanText text;
    private @Nullable Article ended;

    private Identification(CleanText text, KnownArticles known) {
        this.text = text;
        this.known = known;
    }

    /**
     * A text with the article it belongs to.
     *
     * @param text under the id of its article
     * @param ended the last version of an article that turned out to be this one; null as a rule
     */
    public record Identified(CleanText text, @Nullable Article ended) {}

    /** Identifies a text and remembers its article's addresses. */
    public static Identified identify(CleanText text, KnownArticles known) {
        Identification identification = new Identification(text, known);
        identification.followAlias();
        text.addresses().forEach(address -> identification.compare(ArticleId.of(address)));
        return new Identified(identification.text, identification.ended);
    }

    private void followAlias() {
        ArticleId target = resolve(text.id());
        Article article = known.latest(target);
        if (target.equals(text.id())) {
            return;
        }
        if (article == null || isAlike(article)) {
            text = text.of(target);
        } else {
            known.forget(text.id());
        }
    }

    private ArticleId resolve(ArticleId address) {
        ArticleId article = address;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            ArticleId next = known.alias(article);
            if (next == null) {
                break;
            }
            article = next;
        }
        return article;
    }

    private void compare(ArticleId address) {
        ArticleId target = resolve(address);
        Article other = known.latest(target);
        if (target.equals(text.id())) {
            return;
        }
        if (other == null) {
            known.remember(address, text.id());
        } else {
            join(other);
        }
    }

    private void join(Article other) {
        Article own = known.latest(text.id());
        if (own == null && isAlike(other)) {
            known.remember(text.id(), other.id());
            text = text.of(other.id());
        } else if (own != null && isTheSame(own, other)) {
            known.remember(own.id(), other.id());
            ended = own.endingIn(other.id(), text.fetchedAt());
            text = text.of(other.id());
        }
    }

    /** Whether a text can be its article's: alike in headline, summary or text, and not of another day. */
    private boolean isAlike(Article article) {
        if (text.from() == CleanText.From.WITHDRAWAL) {
            return true;
        }
        boolean sameTitle =
                !text.title().isEmpty() && TextHash.letters(text.title()).equals(TextHash.letters(article.title()));
        return !isOfAnotherDay(article)
                && (sameTitle
                        || Likeness.of(text.title(), article.title()) >= ALIKE
                        || Likeness.of(opening(text), article.text()) >= ALIKE
                        || Likeness.of(opening(text), article.summary() == null ? "" : article.summary()) >= ALIKE);
    }

    private boolean isOfAnotherDay(Article article) {
        PublishedDate one = text.published();
        PublishedDate other = article.published();
        return one != null
                && other != null
                && text.from() == CleanText.From.ENTRY
                && Duration.between(one.at(), other.at()).abs().compareTo(ANOTHER_DAY) > 0;
    }

    /** Whether two articles are one: the text that has come for the one is the other's, or their entries are the same. */
    private boolean isTheSame(Article own, Article other) {
        boolean sameEntry = TextHash.same(own, other);
        boolean sameBody = !text.blocks().isEmpty()
                && !other.blocks().isEmpty()
                && Likeness.of(TextHash.text(text.blocks()), TextHash.text(other.blocks())) >= THE_SAME;
        boolean sameOpening = other.blocks().isEmpty()
                && TextHash.letters(own.title()).equals(TextHash.letters(other.title()))
                && Likeness.of(own.text(), other.text()) >= THE_SAME;
        return sameEntry || sameBody || sameOpening;
    }

    private static String opening(CleanText text) {
        return text.blocks().isEmpty() ? text.summary() == null ? "" : text.summary() : TextHash.text(text.blocks());
    }
}
