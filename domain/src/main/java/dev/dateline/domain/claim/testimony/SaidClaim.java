package dev.dateline.domain.claim.testimony;

import dev.dateline.domain.claim.Chain;
import dev.dateline.domain.claim.Claim;

/**
 * A claim with its words. Its spans are offsets into the text of the whole article, also where the report is a part of it.
 *
 * @param claim as it was read
 * @param words what is said, its parts joined by " … ", cut after {@link Testimony#MOST_CHARACTERS}
 * @param cue the words that tell that it is said; empty where quotation marks alone do
 */
public record SaidClaim(Claim claim, String words, String cue) {

    /** Whose knowledge it is, as the article names them; empty where nobody in particular is named. */
    public String origin() {
        return claim.chain().origin().map(Chain.Link::name).orElse("");
    }
}
