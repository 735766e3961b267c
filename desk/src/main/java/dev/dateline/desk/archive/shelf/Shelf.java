package dev.dateline.desk.archive.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The index of one topic. One thread changes it; what it changed is found after {@link #refresh} and survives after {@link
 * #commit}, which keeps the place on the topic in the same commit: after a kill reading goes on exactly there, so that
 * nothing is lost and nothing doubled.
 */
public final class Shelf implements Closeable {
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Place kept;

    private Shelf(Directory directory, IndexWriter writer, SearcherManager searchers, Place kept) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.kept = kept;
    }

    /** What a question does with an index at one moment. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(IndexSearcher index) throws IOException;
    }

    /**
     * Opens the index in a folder, or makes one.
     *
     * @throws IOException when the disk fails; {@link Damage#isIn} tells whether the index is damaged
     */
    static Shelf open(Path folder, double bufferedMegabytes) throws IOException {
        Directory directory = new NIOFSDirectory(folder);
        try {
            IndexWriter writer = new IndexWriter(directory, Writing.frugal(bufferedMegabytes));
            Place kept = Place.of(writer.getLiveCommitData());
            return new Shelf(directory, writer, new SearcherManager(writer, new SearcherFactory()), kept);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /** Up to where the topic had been read when the index was opened. */
    public Place kept() {
        return kept;
    }

    /** Puts a document under its id, in the place of the one that was there. */
    public void put(String id, Document document) throws IOException {
        writer.updateDocument(new Term(Fields.ID, id), document);
    }

    /** Adds a document that cannot come twice. */
    public void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** Takes out what is under an id. */
    public void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id));
    }

    /** Takes out everything that a query finds. */
    public void removeAll(Query query) throws IOException {
        writer.deleteDocuments(query);
    }

    /** Lets questions see all changes so far. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps all changes so far, together with the place on the topic that they reach up to. */
    public void commit(Place place) throws IOException {
        writer.setLiveCommitData(place.notes().entrySet());
        writer.commit();
    }

    /** Writes every file anew that still has something that was taken out; the next commit removes the old ones. */
    public void expunge() throws IOException {
        writer.forceMergeDeletes(true);
        refresh();
    }

    /** Removes files that no commit and no question needs any more. */
    public void tidy() throws IOException {
        refresh();
        writer.deleteUnusedFiles();
    }

    /** Forgets everything. */
    public void clear() throws IOException {
        writer.deleteAll();
        refresh();
    }

    /** Asks the index as it was at the last refresh. */
    public <T> T ask(Question<T> question) throws IOException {
        IndexSearcher index = searchers.acquire();
        try {
            return question.ask(index);
        } finally {
            searchers.release(index);
        }
    }

    /** How much room it takes on disk, in bytes. */
    public long size() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += length(file);
        }
        return bytes;
    }

    private long length(String file) {
        try {
            return directory.fileLength(file);
        } catch (IOException deletedMeanwhile) {
            return 0;
        }
    }

    /** Closes it without a commit: what was changed since the last one is read again. */
    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}
