package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.date.DateCandidate.Source;
import dev.dateline.domain.article.page.date.DateText.Reading;
import dev.dateline.domain.article.page.markup.LinkedData;
import dev.dateline.domain.article.page.markup.MetaTags;
import dev.dateline.domain.article.page.markup.PatternFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates a page declares for machines: JSON-LD, meta tags, microdata, RDFa. */
final class DeclaredDates {

    private static final List<String> PUBLISHED = names("published");
    private static final List<String> SOME_DATE = names("date");
    private static final List<String> CHANGED = names("modified");

    private final MetaTags meta;
    private final LinkedData linked;
    private final DateHabit habit;

    DeclaredDates(MetaTags meta, LinkedData linked, DateHabit habit) {
        this.meta = meta;
        this.linked = linked;
        this.habit = habit;
    }

    private static List<String> names(String section) {
        return PatternFile.read(DeclaredDates.class, "date-names.txt").stream()
                .filter(s -> s.name().equalsIgnoreCase(section))
                .flatMap(s -> s.lines().stream())
                .toList();
    }

    /** Every date declared as that of publication, or as a date without saying which. */
    List<DateCandidate> published() {
        List<DateCandidate> found = new ArrayList<>();
        add(Stream.of("datePublished").map(linked::text), Source.LINKED, found);
        add(PUBLISHED.stream().map(meta::first), Source.META_PUBLISHED, found);
        add(
                Stream.of(linked.pageDate(), linked.text("dateCreated"), linked.text("uploadDate")),
                Source.LINKED_PAGE,
                found);
        add(SOME_DATE.stream().map(meta::first), Source.META_DATE, found);
        changes().forEach(reading -> found.add(new DateCandidate(reading, Source.MODIFIED)));
        return found;
    }

    /** The last change, as declared; null when none is. */
    @Nullable
    Instant modified() {
        return changes().map(reading -> reading.at().toInstant()).findFirst().orElse(null);
    }

    private Stream<Reading> changes() {
        return Stream.concat(
                        Stream.of("dateModified").map(linked::text),
                        CHANGED.stream().map(meta::first))
                .flatMap(this::read);
    }

    private void add(Stream<@Nullable String> texts, Source source, List<DateCandidate> found) {
        texts.flatMap(this::read)
                .map(reading -> new DateCandidate(reading, source))
                .forEach(found::add);
    }

    private Stream<Reading> read(@Nullable String text) {
        return Stream.ofNullable(text == null ? null : DateText.read(text, habit));
    }
}
