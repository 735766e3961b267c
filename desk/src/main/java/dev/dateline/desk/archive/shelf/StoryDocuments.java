package dev.dateline.desk.archive.shelf;

import dev.dateline.desk.story.Rank;
import dev.dateline.domain.alert.match.FieldValues;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.alert.query.Measure;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.story.ReportRef;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.words.WordReader;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;

/** What is kept of a story: what rules can ask of it, and its newest state as it stands on the topic. */
public final class StoryDocuments {
    private static final double PARTS = 8;
    private static final double THOUSANDTHS = 1_000;
    private static final List<Field> VALUES =
            List.of(Field.OUTLET, Field.LANGUAGE, Field.PLACE, Field.ENTITY, Field.TOPIC, Field.KIND, Field.ORIGIN);

    private StoryDocuments() {}

    /** The document of a story; one that went into another can be had by its id, and is not found. */
    public static Document of(Story story, byte[] record) {
        Sheet sheet = new Sheet().id(story.id().value()).record(record);
        sheet.moment(Fields.SEEN, story.lastSeen());
        return story.mergedInto() == null ? found(story, sheet) : sheet.document();
    }

    private static Document found(Story story, Sheet sheet) {
        WordReader reader = WordReader.of(story.lane());
        sheet.title(story.title(), reader);
        List<ReportRef> reports = story.reports().stream()
                .filter(report -> report.kind() != ArticleKind.WITHDRAWN)
                .toList();
        reports.stream()
                .map(ReportRef::title)
                .distinct()
                .filter(title -> !title.equals(story.title()))
                .forEach(title -> sheet.title(title, reader));
        reports.stream().map(ReportRef::lead).distinct().forEach(lead -> sheet.lead(lead, reader));
        VALUES.forEach(field -> sheet.values(field, FieldValues.of(field, story)));
        return numbers(story, sheet).document();
    }

    private static Sheet numbers(Story story, Sheet sheet) {
        return sheet.keyword(Fields.FOUND, Fields.FOUND)
                .keyword(Fields.PHASE, story.phase().name().toLowerCase(Locale.ROOT))
                .moment(Fields.FIRST, story.firstSeen())
                .number(Measure.OUTLETS.word(), story.outlets().size())
                .number(Measure.ORIGINS.word(), story.support().origins())
                .number(Measure.REPORTS.word(), story.reportCount())
                .number(
                        Measure.VELOCITY.word(),
                        Math.round(THOUSANDTHS * story.pulse().velocity()))
                .weight(Math.min(1, (1 + Rank.weight(story)) / PARTS));
    }
}
