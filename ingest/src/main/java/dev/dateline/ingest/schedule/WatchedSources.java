package dev.dateline.ingest.schedule;

import dev.dateline.ingest.story.SpikeListener;
import dev.dateline.ingest.topic.SourceWatcher;

/** The sources that are ours; some are polled sooner while a story spikes. */
public interface WatchedSources extends SourceWatcher, SpikeListener {}
