package dev.dateline.domain.article.page;

import dev.dateline.domain.article.page.DateCandidate.Source;
import dev.dateline.domain.article.page.DatePlaces.Place;
import dev.dateline.domain.article.page.DateText.Reading;
import java.util.ArrayList;
import java.util.List;

/** The dates a page prints in its lines, each with what it is called and where it stands. */
final class PrintedDates {

    private static final int LINE = 110;
    private static final int LABELLED_LINE = 250;
    private static final int OPENING = 45;
    private static final int BESIDE_IN_HEADING = 18;

    private final PageBlocks blocks;
    private final DatePlaces places;
    private final DateHabit habit;
    private final List<DateCandidate> found = new ArrayList<>();

    PrintedDates(PageBlocks blocks, DatePlaces places, DateHabit habit) {
        this.blocks = blocks;
        this.places = places;
        this.habit = habit;
    }

    /** All printed dates in page order. */
    List<DateCandidate> all() {
        for (int i = 0; i < blocks.count(); i++) {
            String text = blocks.get(i).text();
            List<Reading> readings = DateText.all(text, habit);
            int from = 0;
            for (int k = 0; k < readings.size(); k++) {
                Reading reading = readings.get(k);
                int until = k + 1 < readings.size() ? readings.get(k + 1).start() : Math.min(text.length(), reading.end() + OPENING);
                add(i, reading, label(text, from, reading, until));
                from = reading.end();
            }
        }
        return found;
    }

    /** The words before a date say what it is; German says it behind. */
    private static DateLabel label(String text, int from, Reading date, int until) {
        DateLabel before = DateLabel.in(text.substring(from, date.start()));
        return before == DateLabel.NONE ? DateLabel.in(text.substring(date.end(), until)) : before;
    }

    private void add(int index, Reading date, DateLabel label) {
        PageBlock block = blocks.get(index);
        Place place = places.of(index);
        boolean line = block.size() <= (label == DateLabel.NONE ? LINE : LABELLED_LINE) && !isHeading(block, date);
        if (place == Place.FURNITURE || label == DateLabel.ANOTHER) {
            found.add(new DateCandidate(date, Source.IN_FURNITURE));
        } else if (line) {
            found.add(new DateCandidate(date, source(block, place, label)));
        } else if (place == Place.AT_HEADLINE && date.start() < OPENING && !block.isHeading()) {
            found.add(new DateCandidate(date, Source.OPENS_TEXT));
        }
    }

    /** A heading that says more than the date speaks of something that happened then. */
    private static boolean isHeading(PageBlock block, Reading date) {
        return block.isHeading() && block.text().length() - (date.end() - date.start()) > BESIDE_IN_HEADING;
    }

    private static Source source(PageBlock block, Place place, DateLabel label) {
        boolean atHeadline = place == Place.AT_HEADLINE;
        if (label == DateLabel.MODIFIED) {
            return Source.MODIFIED;
        }
        if (label == DateLabel.PUBLISHED) {
            return atHeadline ? Source.SAID_AT_HEADLINE : Source.SAID_ELSEWHERE;
        }
        boolean marked = DateNames.speakOfDates(block.owner());
        if (atHeadline) {
            return marked ? Source.MARKED_AT_HEADLINE : Source.AT_HEADLINE;
        }
        return marked ? Source.MARKED_ELSEWHERE : Source.ELSEWHERE;
    }
}
