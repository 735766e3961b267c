package dev.dateline.domain.claim.segment;

import dev.dateline.domain.article.ResourceLines;

/**
 * What each of {@link BoundaryTraits} is worth.
 *
 * @param traits by the traits' order; their sum over a gap is the log odds of a boundary
 * @param boundary what a boundary must be worth, as log odds
 * @param single what a segment of one line must be worth beyond that
 * @param roundup what all boundaries together must be worth: most pages tell of one event
 */
record BoundaryWeights(double[] traits, double boundary, double single, double roundup) {
    private static final double BOUNDARY = -0.8;
    private static final double SINGLE = 2;
    private static final double ROUNDUP = 1.25;
    private static final double DIGEST_BOUNDARY = -0.5;
    private static final double DIGEST_SINGLE = 1;

    /** Those learned by {@code bench/run train-facts}, from {@code boundary-weights.tsv}. */
    static BoundaryWeights learned() {
        double[] traits = ResourceLines.of(BoundaryWeights.class, "boundary-weights.tsv").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new BoundaryWeights(traits, BOUNDARY, SINGLE, ROUNDUP);
    }

    /** The same traits, where a boundary must be worth so much more. */
    BoundaryWeights dearer(double more) {
        return new BoundaryWeights(traits, boundary + more, single, roundup);
    }

    /** The same traits on a page that retells other outlets: fewer boundaries by words, a line alone may tell of an event. */
    BoundaryWeights forDigest() {
        return new BoundaryWeights(traits, DIGEST_BOUNDARY, DIGEST_SINGLE, 0);
    }

    /** The log odds of a boundary at a gap. */
    double odds(double[] gap) {
        double odds = 0;
        for (int i = 0; i < gap.length; i++) {
            odds += traits[i] * gap[i];
        }
        return odds;
    }
}
