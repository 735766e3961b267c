package dev.dateline.desk.archive.shelf;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;

/** Tells an index that cannot be read any more from a disk that is full or away. */
public final class Damage {
    private Damage() {}

    /** Whether this failure says that the index itself is damaged or foreign, so that making it anew helps. */
    public static boolean isIn(Throwable failure) {
        return isDamage(failure) || isDamage(failure.getCause());
    }

    private static boolean isDamage(@Nullable Throwable failure) {
        return failure instanceof CorruptIndexException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof IndexFormatTooNewException
                || failure instanceof FileNotFoundException
                || failure instanceof NoSuchFileException
                || failure instanceof EOFException
                || (failure instanceof IllegalArgumentException && isCodec(failure));
    }

    /** Lucene's way to say that an index was written by a version it has no reader for. */
    private static boolean isCodec(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("org.apache.lucene.codecs");
    }

    /** In one line. */
    static String line(Exception failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
    }
}
