package dev.dateline.ingest.story;

/** Is told of stories that spike. */
public interface SpikeListener {
    void spike(Spike spike);
}
