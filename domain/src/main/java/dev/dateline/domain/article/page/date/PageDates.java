package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.PublishedDate;
import dev.dateline.domain.article.page.date.DateCandidate.Source;
import dev.dateline.domain.article.page.date.DateChooser.Choice;
import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.PageElements;
import dev.dateline.domain.article.page.markup.PageFacts;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page was published: gathers what it declares ({@link DeclaredDates}), marks up ({@link MarkedDates}) and prints
 * ({@link PrintedDates}), looks at what no reader sees ({@link HiddenDates}), and weighs it all ({@link DateChooser}).
 */
public final class PageDates {

    /** Below this, the page's scripts and its picture's address are asked too. */
    private static final double DOUBTFUL = 0.5;

    private final PageElements page;
    private final MetaTags meta;
    private final PageBlocks blocks;
    private final String title;
    private final DateHabit habit;
    private final DeclaredDates declared;

    public PageDates(PageElements page, MetaTags meta, LinkedData linked, PageBlocks blocks, String title) {
        this.title = title;
        this.page = page;
        this.meta = meta;
        this.blocks = blocks;
        this.habit = DateHabit.of(page, meta);
        this.declared = new DeclaredDates(meta, linked, habit);
    }

    /**
     * A date with where it was read and in which offset.
     *
     * @param date the moment, its origin and confidence
     * @param local the same moment in the page's own offset
     */
    public record Dated(PublishedDate date, OffsetDateTime local) {}

    /** When the page was published; null when nothing on it says so. */
    @Nullable
    public Dated published(@Nullable URI url, BlockRange body) {
        Choice choice = DateChooser.choose(candidates(url, body));
        return choice == null ? null : dated(choice);
    }

    /** Every date found on the page. */
    public List<DateCandidate> candidates(@Nullable URI url, BlockRange body) {
        DatePlaces places = new DatePlaces(blocks, body, title);
        HiddenDates hidden = new HiddenDates(habit);
        List<DateCandidate> candidates = new ArrayList<>(declared.published());
        candidates.addAll(hidden.inAddress(url, Source.ADDRESS));
        candidates.addAll(new MarkedDates(blocks, places, habit).in(page));
        candidates.addAll(new PrintedDates(blocks, places, habit).all());
        if (candidates.stream().allMatch(candidate -> candidate.source().weight() < DOUBTFUL)) {
            candidates.addAll(hidden.inScripts(page));
            candidates.addAll(hidden.inAddress(picture(), Source.PICTURE));
            candidates.addAll(hidden.inDescription(meta.first("description", "og:description")));
        }
        return candidates;
    }

    /** The last change the page declares. */
    @Nullable
    public Instant modified() {
        return declared.modified();
    }

    private static Dated dated(Choice choice) {
        PublishedDate date = new PublishedDate(
                choice.local().toInstant(), choice.source().origin(), choice.confidence(), choice.doubt());
        return new Dated(date, choice.local());
    }

    private @Nullable URI picture() {
        String picture = meta.first("og:image");
        return picture == null ? null : PageFacts.uri(picture);
    }
}
