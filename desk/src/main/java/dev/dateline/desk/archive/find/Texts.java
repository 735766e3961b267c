package dev.dateline.desk.archive.find;

import dev.dateline.desk.archive.shelf.Fields;
import dev.dateline.desk.archive.shelf.Kept;
import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.domain.article.Article;
import dev.dateline.domain.article.ArticleId;
import dev.dateline.domain.story.Story;
import dev.dateline.domain.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Stories and articles by their ids. */
public final class Texts {
    private static final int MOST_VERSIONS = 500;

    private final Shelves shelves;
    private final Records records;

    /** Reads from these indexes. */
    public Texts(Shelves shelves, Records records) {
        this.shelves = shelves;
        this.records = records;
    }

    /** The newest state of a story. */
    public Optional<Story> story(StoryId id) throws IOException {
        return shelves.stories().ask(index -> Kept.byId(index, id.value())).flatMap(records::story);
    }

    /** The newest version of an article. */
    public Optional<Article> article(ArticleId id) throws IOException {
        List<Article> versions = versions(id);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The versions of an article, oldest first. */
    public List<Article> versions(ArticleId id) throws IOException {
        List<byte[]> found = shelves.articles().ask(index -> {
            List<byte[]> values = new ArrayList<>();
            TermQuery ofIt = new TermQuery(new Term(Fields.OF, id.value()));
            for (ScoreDoc version : index.search(ofIt, MOST_VERSIONS).scoreDocs) {
                Kept.record(index, version.doc).ifPresent(values::add);
            }
            return values;
        });
        return found.stream()
                .flatMap(value -> records.article(value).stream())
                .sorted(Comparator.comparingInt(Article::version))
                .toList();
    }
}
