package dev.dateline.desk.archive.disk;

import dev.dateline.desk.archive.shelf.Records;
import dev.dateline.desk.archive.shelf.Shelves;
import dev.dateline.domain.erasure.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * By what rules an archive is kept.
 *
 * @param records reads what stands on topics
 * @param config how much is kept
 * @param clock tells when it is time to commit
 * @param redactor knows what was erased, and is kept no more
 */
record Keeping(Records records, ArchiveConfig config, InstantSource clock, Redactor redactor) {

    Freshness freshness(Shelves shelves) {
        return new Freshness(shelves, clock);
    }

    Rounds rounds(Reached reached, Filing filing, Freshness freshness) {
        Expunging expunging = new Expunging(reached, records, redactor);
        return new Rounds(
                reached,
                filing,
                new Rounds.Upkeep(freshness, new Retention(reached.shelves(), config), expunging),
                clock);
    }

    /** Why nothing more can be taken up: the disk has too little room left; empty when it has enough. */
    String full(Path folder) throws IOException {
        long left = Files.getFileStore(folder).getUsableSpace();
        return left >= config.free().bytes()
                ? ""
                : "The archive takes up nothing more: the disk of " + folder + " has " + (left >> 20)
                        + " MiB left, and desk.archive.free leaves " + config.free() + " to others.";
    }
}
