package dev.dateline.ingest.page;

import dev.dateline.ingest.fetch.FetchOutcome.Fresh;
import dev.dateline.ingest.fetch.Validators;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an earlier visit saw of a page.
 *
 * @param validators to ask "has it changed?" with
 * @param hash of its bytes, hexadecimal
 * @param visits how often it has been looked at again
 */
record PageSeen(Validators validators, String hash, int visits) {

    /** The first visit. */
    static PageSeen first(Fresh answer) {
        return new PageSeen(answer.validators(), hash(answer.body()), 0);
    }

    /** After one more look, which brought this answer. */
    PageSeen again(Fresh answer) {
        return new PageSeen(answer.validators(), hash(answer.body()), visits + 1);
    }

    /** After one more look, which brought nothing new. */
    PageSeen again(Validators newer) {
        return new PageSeen(newer.orElse(validators), hash, visits + 1);
    }

    boolean isSame(Fresh answer) {
        return hash.equals(hash(answer.body()));
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
