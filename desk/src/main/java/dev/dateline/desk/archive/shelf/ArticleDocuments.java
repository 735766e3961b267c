package dev.dateline.desk.archive.shelf;

import dev.dateline.domain.alert.match.FieldValues;
import dev.dateline.domain.alert.query.Field;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleKind;
import dev.dateline.domain.article.Block;
import dev.dateline.domain.article.Origin;
import dev.dateline.domain.item.Outlet;
import dev.dateline.domain.story.words.WordReader;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;

/**
 * What is kept of an article: one document to be found, of its newest version, and one a version that has its record. So a
 * new version costs no second look at the old one.
 */
public final class ArticleDocuments {
    private ArticleDocuments() {}

    /** What a version is kept under. */
    public static String versionId(String article, int version) {
        return article + "/" + version;
    }

    /** The document of one version. */
    public static Document version(Article article, byte[] record) {
        return new Sheet()
                .id(versionId(article.id().value(), article.version()))
                .keyword(Fields.OF, article.id().value())
                .number(Fields.NUMBER, article.version())
                .moment(Fields.SEEN, article.seenAt())
                .record(record)
                .document();
    }

    /**
     * The document by which an article is found. What is no article (a wall, a withdrawn one, one that goes on as another)
     * has no words.
     */
    public static Document found(Article article) {
        Sheet sheet = new Sheet()
                .id(article.id().value())
                .number(Fields.NUMBER, article.version())
                .moment(Fields.SEEN, article.seenAt());
        boolean none = article.sameAs() != null
                || article.kind() == ArticleKind.WALL
                || article.kind() == ArticleKind.WITHDRAWN;
        return none ? sheet.document() : words(article, sheet).document();
    }

    private static Sheet words(Article article, Sheet sheet) {
        WordReader reader = WordReader.of(article.language());
        sheet.keyword(Fields.FOUND, Fields.FOUND)
                .moment(Fields.FIRST, article.seenAt())
                .title(article.title(), reader);
        String summary = article.summary();
        if (summary != null) {
            sheet.lead(summary, reader);
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (i == 0) {
                sheet.lead(block.text(), reader);
            } else {
                sheet.body(block.text(), reader);
            }
        }
        return values(article, sheet);
    }

    private static Sheet values(Article article, Sheet sheet) {
        Outlet outlet = article.outlet();
        Origin origin = article.origin();
        return sheet.values(Field.OUTLET, List.of(outlet.id(), outlet.name(), outlet.family()))
                .values(Field.LANGUAGE, List.of(article.language()))
                .values(Field.TOPIC, List.of(FieldValues.sections(article.url())))
                .values(Field.KIND, List.of(article.kind().name().toLowerCase(Locale.ROOT)))
                .values(Field.ORIGIN, origin == null ? List.of() : List.of(origin.id(), origin.name()));
    }
}
