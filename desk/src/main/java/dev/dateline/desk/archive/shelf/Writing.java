package dev.dateline.desk.archive.shelf;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;

/** How indexes are written beside everything else that a desk does: little memory, one merge at a time. */
final class Writing {
    private static final double LARGEST_SEGMENT_MB = 2_048;
    /** Stories are written anew with each report; fewer of the old ones on disk would be paid for with merging all the time. */
    private static final double DELETED_PERCENT = 45;

    private static final int WAITING_MERGES = 4;

    private Writing() {}

    static IndexWriterConfig frugal(double bufferedMegabytes) {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setMaxMergedSegmentMB(LARGEST_SEGMENT_MB);
        merging.setDeletesPctAllowed(DELETED_PERCENT);
        merging.setForceMergeDeletesPctAllowed(0);
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(WAITING_MERGES, 1);
        return new IndexWriterConfig()
                .setSimilarity(new BM25Similarity())
                .setRAMBufferSizeMB(bufferedMegabytes)
                .setMergePolicy(merging)
                .setMergeScheduler(merges)
                .setLeafSorter(Newest.FIRST)
                .setCommitOnClose(false);
    }
}
