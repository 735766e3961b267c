package dev.dateline.desk.archive.shelf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The indexes of a desk.
 *
 * @param stories the newest state of each story
 * @param articles the versions of articles
 * @param events what happened to stories
 */
public record Shelves(Shelf stories, Shelf articles, Shelf events) implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Shelves.class);
    private static final String DAMAGED = ".damaged";
    private static final double STORIES_MB = 12;
    private static final double ARTICLES_MB = 24;
    private static final double EVENTS_MB = 6;

    /**
     * Opens the indexes in a folder. One that is damaged, or that another version of this program made, is set aside and
     * made anew, which means that its topic is read from the beginning.
     *
     * @throws IOException when the disk fails
     */
    public static Shelves open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Shelf stories = open(folder.resolve("stories"), STORIES_MB);
        try {
            Shelf articles = open(folder.resolve("articles"), ARTICLES_MB);
            return new Shelves(stories, articles, open(folder.resolve("events"), EVENTS_MB));
        } catch (IOException | RuntimeException failure) {
            stories.close();
            throw failure;
        }
    }

    private static Shelf open(Path folder, double bufferedMegabytes) throws IOException {
        try {
            return upToDate(Shelf.open(folder, bufferedMegabytes));
        } catch (IOException | RuntimeException failure) {
            if (!Damage.isIn(failure)) {
                throw failure;
            }
            LOG.warn(
                    "The archive in {} is damaged ({}). It is set aside as {} and made anew from the topics.",
                    folder,
                    Damage.line(failure),
                    setAside(folder).getFileName());
            return Shelf.open(folder, bufferedMegabytes);
        }
    }

    /** One of another format has a place that says nothing, so it is emptied. */
    private static Shelf upToDate(Shelf shelf) throws IOException {
        if (shelf.kept().equals(Place.NOWHERE)) {
            shelf.clear();
        }
        return shelf;
    }

    /** Only the last one set aside is kept. */
    private static Path setAside(Path folder) throws IOException {
        Path aside = folder.resolveSibling(folder.getFileName() + DAMAGED);
        delete(aside);
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** All of them. */
    public List<Shelf> all() {
        return List.of(stories, articles, events);
    }

    /** Lets questions see what is filed. */
    public void refresh() throws IOException {
        for (Shelf shelf : all()) {
            shelf.refresh();
        }
    }

    /** How much room they take on disk, in bytes. */
    public long size() throws IOException {
        long bytes = 0;
        for (Shelf shelf : all()) {
            bytes += shelf.size();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        try (stories;
                articles;
                events) {
            LOG.debug("The archive is closed");
        }
    }
}
