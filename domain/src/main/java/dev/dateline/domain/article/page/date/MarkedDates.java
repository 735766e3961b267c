package dev.dateline.domain.article.page.date;

import dev.dateline.domain.article.page.date.DateCandidate.Source;
import dev.dateline.domain.article.page.date.DatePlaces.Place;
import dev.dateline.domain.article.page.date.DateText.Reading;
import dev.dateline.domain.article.page.markup.BlockRange;
import dev.dateline.domain.article.page.markup.PageBlocks;
import dev.dateline.domain.article.page.markup.PageElements;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a page marks up as dates: time elements, microdata and RDFa in its body. */
final class MarkedDates {

    private static final Pattern PROPERTY =
            Pattern.compile("^(?:(?:dc|dcterms|schema):)?(?:date|created|issued|upload).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS = Pattern.compile("publish|updated|date");
    private static final List<String> OF_DATES = List.of("data-datetime", "data-timestamp", "data-publish-date");
    private static final List<String> ATTRIBUTES = List.of(
            "datetime",
            "content",
            "data-datetime",
            "data-publish-date",
            "data-time",
            "data-timestamp",
            "data-utime",
            "title");
    private static final int LONGEST = 80;

    private final PageBlocks blocks;
    private final DatePlaces places;
    private final DateHabit habit;

    MarkedDates(PageBlocks blocks, DatePlaces places, DateHabit habit) {
        this.blocks = blocks;
        this.places = places;
        this.habit = habit;
    }

    List<DateCandidate> in(PageElements page) {
        List<DateCandidate> found = new ArrayList<>();
        page.inBody().stream().filter(MarkedDates::isMarked).forEach(element -> {
            Reading reading = read(element);
            if (reading != null) {
                found.add(new DateCandidate(reading, source(element)));
            }
        });
        return onlyOne(found) ? found.stream().map(MarkedDates::trusted).toList() : found;
    }

    private static boolean isMarked(Element element) {
        String tag = element.normalName();
        if (tag.equals("time")) {
            return true;
        }
        if (element.attributesSize() == 0 || tag.equals("script") || tag.equals("input")) {
            return false;
        }
        String property = element.attr("itemprop") + element.attr("property");
        return !property.isEmpty() && PROPERTY.matcher(property).matches()
                || element.hasAttr("title")
                        && (tag.equals("abbr")
                                || CLASS.matcher(element.className()).find())
                || OF_DATES.stream().anyMatch(element::hasAttr);
    }

    private static boolean onlyOne(List<DateCandidate> found) {
        return found.stream()
                        .filter(candidate -> candidate.source() != Source.IN_FURNITURE)
                        .map(candidate -> candidate.reading().day())
                        .distinct()
                        .count()
                == 1;
    }

    private static DateCandidate trusted(DateCandidate candidate) {
        return candidate.source() == Source.MARKED_ELSEWHERE
                ? new DateCandidate(candidate.reading(), Source.ONLY_MARKED)
                : candidate;
    }

    private Source source(Element element) {
        BlockRange range = range(element);
        Place place = range.length() == 0 ? Place.ELSEWHERE : places.of(range.from());
        DateLabel label = label(element, range);
        if (label == DateLabel.MODIFIED || label == DateLabel.ANOTHER) {
            return label == DateLabel.MODIFIED && place != Place.FURNITURE ? Source.MODIFIED : Source.ELSEWHERE;
        }
        boolean published = label == DateLabel.PUBLISHED;
        return switch (place) {
            case FURNITURE -> Source.IN_FURNITURE;
            case AT_HEADLINE -> published ? Source.SAID_AT_HEADLINE : Source.MARKED_AT_HEADLINE;
            case ELSEWHERE -> published ? Source.SAID_ELSEWHERE : Source.MARKED_ELSEWHERE;
        };
    }

    private BlockRange range(Element element) {
        Element around = element;
        while (around != null && blocks.rangeOf(around).length() == 0) {
            around = around.parent();
        }
        return around == null ? BlockRange.NONE : blocks.rangeOf(around);
    }

    private DateLabel label(Element element, BlockRange range) {
        DateLabel named = DateNames.label(element);
        if (named != DateLabel.NONE) {
            return named;
        }
        String own = element.text();
        String line = range.length() == 1 ? blocks.get(range.from()).text() : own;
        int at = own.isEmpty() ? -1 : line.indexOf(own);
        DateLabel before = DateLabel.in(at <= 0 ? "" : line.substring(Math.max(0, at - LONGEST), at));
        return before == DateLabel.NONE ? DateLabel.in(own) : before;
    }

    /** What the reader is told wins over the attribute where the two are days apart. */
    private @Nullable Reading read(Element element) {
        String own = element.text();
        Reading told = own.length() > LONGEST ? null : DateText.read(own, habit);
        for (String attribute : ATTRIBUTES) {
            Reading declared = element.hasAttr(attribute) ? DateText.read(element.attr(attribute), habit) : null;
            if (declared != null) {
                return told == null || Math.abs(ChronoUnit.DAYS.between(told.day(), declared.day())) <= 1
                        ? declared
                        : told;
            }
        }
        return told;
    }
}
