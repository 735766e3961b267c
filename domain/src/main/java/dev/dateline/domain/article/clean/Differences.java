package dev.dateline.domain.article.clean;

import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.Change;
import dev.dateline.domain.article.Change.Kind;
import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.clean.Passage.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version of an article has other than the one before, typed. White space, case, punctuation, the place and the
 * division of paragraphs, counters, ages and short lines that are no sentences make no difference.
 */
final class Differences {

    /** Changes told at most, so that a version stays small. */
    static final int MOST = 24;

    private static final int MOST_OF_A_KIND = 8;
    private static final Duration ANOTHER_DAY = Duration.ofHours(24);
    private static final double BELIEVED = 0.5;

    private final Article before;
    private final Article after;
    private final List<Passage> passages;

    private Differences(Article before, Article after) {
        this.before = before;
        this.after = after;
        this.passages = passages();
    }

    /** The changes, the graver kinds first; empty when a reader would see none. */
    static List<Change> between(Article before, Article after) {
        return new Differences(before, after).changes();
    }

    private List<Change> changes() {
        List<Change> words = Stream.of(fullText(), title(), notices(), numbers(), quotes(), names(), rewritten())
                .flatMap(kind -> kind.stream().limit(MOST_OF_A_KIND))
                .toList();
        List<Change> all = new ArrayList<>(kind());
        all.addAll(words);
        all.addAll(words.isEmpty() ? List.of() : date());
        return all.stream().limit(MOST).toList();
    }

    private boolean becameKnown() {
        return before.blocks().isEmpty() && !after.blocks().isEmpty();
    }

    private List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        addIfDiffering(Place.TITLE, before.title(), after.title(), all);
        if (before.summary() != null && after.summary() != null) {
            addIfDiffering(Place.LEAD, before.summary(), after.summary(), all);
        }
        if (!becameKnown()) {
            all.addAll(Paragraphs.differing(before.blocks(), after.blocks()));
        }
        return all;
    }

    private static void addIfDiffering(Place place, String was, String is, List<Passage> passages) {
        boolean moving = MovingLines.isMoving(was) && MovingLines.isMoving(is);
        if (!moving && !TextHash.letters(was).equals(TextHash.letters(is))) {
            passages.add(new Passage(place, was.isEmpty() ? null : was, is.isEmpty() ? null : is));
        }
    }

    private Stream<Passage> rewrittenPassages() {
        return passages.stream().filter(Passage::isRewritten);
    }

    private List<Change> kind() {
        return before.kind() == after.kind()
                ? List.of()
                : List.of(
                        new Change(Kind.KIND, before.kind().name(), after.kind().name()));
    }

    private List<Change> fullText() {
        return becameKnown()
                ? List.of(new Change(Kind.FULL_TEXT, null, after.blocks().get(0).text()))
                : List.of();
    }

    private List<Change> title() {
        return of(Place.TITLE)
                .map(passage -> new Change(Kind.TITLE, passage.before(), passage.after()))
                .toList();
    }

    private List<Change> notices() {
        List<String> known = CorrectionNotice.in(before.blocks()).stream()
                .map(TextHash::letters)
                .toList();
        return CorrectionNotice.in(after.blocks()).stream()
                .filter(notice -> !known.contains(TextHash.letters(notice)))
                .map(notice -> new Change(Kind.CORRECTION, null, notice))
                .toList();
    }

    private List<Change> numbers() {
        return rewrittenPassages()
                .flatMap(passage -> Numbers.changes(passage, after.language()).stream())
                .distinct()
                .toList();
    }

    private List<Change> quotes() {
        return Quotes.changes(passages);
    }

    private List<Change> names() {
        return rewrittenPassages()
                .filter(passage -> passage.place() != Place.TITLE && passage.isEdited())
                .flatMap(passage -> Names.changes(passage, after.language()).stream())
                .distinct()
                .toList();
    }

    /** Passages in which more changed than a number, a quote or a name. */
    private List<Change> rewritten() {
        List<Change> told =
                Stream.of(numbers(), quotes(), names()).flatMap(List::stream).toList();
        return Stream.of(Place.LEAD, Place.BODY)
                .flatMap(this::of)
                .filter(passage -> !Excerpt.isExplained(passage, told))
                .map(Differences::change)
                .toList();
    }

    private static Change change(Passage passage) {
        Kind kind = passage.place() == Place.LEAD ? Kind.LEAD : Kind.BODY;
        return new Change(kind, Excerpt.before(passage), Excerpt.after(passage));
    }

    private Stream<Passage> of(Place place) {
        return passages.stream().filter(passage -> passage.place() == place);
    }

    private List<Change> date() {
        PublishedDate was = before.published();
        PublishedDate is = after.published();
        boolean moved = was != null
                && is != null
                && Math.min(was.confidence(), is.confidence()) >= BELIEVED
                && Duration.between(was.at(), is.at()).abs().compareTo(ANOTHER_DAY) >= 0;
        return moved ? List.of(new Change(Kind.DATE, text(was), text(is))) : List.of();
    }

    private static @Nullable String text(@Nullable PublishedDate date) {
        return date == null ? null : date.at().toString();
    }
}
