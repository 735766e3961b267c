package dev.dateline.schemas.meter;

import java.util.List;

/** Everything that is measured, on one screen. */
public final class WireMeters {

    // spotless:off
    public static final Meter ITEMS =
            Meter.counter("dateline_items_total", "Items that Kafka has taken from this ingest instance.", "source");
    public static final Meter SEEN_DELAY = Meter.histogram(
            "dateline_seen_delay_seconds",
            "From the date a feed gives an entry to its being fetched; live entries with a date only.",
            "source");
    public static final Meter PAGES_WAITING =
            Meter.gauge("dateline_pages_waiting", "Visits to pages that stand in line in this ingest instance.");
    public static final Meter PLACED_DELAY = Meter.histogram(
            "dateline_placed_delay_seconds",
            "From fetching to having a place in a story; live reports only.",
            "outlet");
    public static final Meter ALERTED_DELAY = Meter.histogram(
            "dateline_alerted_delay_seconds",
            "From fetching to the alert's being written; alerts that a report caused.",
            "outlet");
    public static final Meter ALERTS = Meter.counter("dateline_alerts_total", "Alerts written, by their kind.", "kind");
    public static final Meter DELIVERED_DELAY = Meter.histogram(
            "dateline_delivered_delay_seconds",
            "From the alert's being written to the channel's having taken it, waits that the subscriber asked for included.",
            "channel");
    public static final Meter DELIVERIES =
            Meter.counter("dateline_deliveries_total", "How attempts to hand alerts to channels ended.", "outcome");
    public static final Meter DEAD_LETTERS = Meter.counter(
            "dateline_dead_letters_total", "Records that a stage could not read or place and has set aside.", "stage");
    public static final Meter LAG = Meter.gauge(
            "dateline_lag_records",
            "Records of a topic that this instance's part of streams has not read yet.",
            "topic");
    public static final Meter PROCESSED = Meter.counter(
            "dateline_processed_records_total",
            "Records that the stream threads of this process have processed since they began.");
    public static final Meter COMMIT = Meter.gauge(
            "dateline_commit_seconds", "Mean time of a commit of the stream threads, the slowest thread's.");
    public static final Meter STREAMS_RUNNING = Meter.gauge(
            "dateline_streams_running", "1 while all stores are restored and records are processed, else 0.");
    public static final Meter STORE_ENTRIES =
            Meter.gauge("dateline_store_entries", "Estimated number of entries of a store on this instance.", "store");
    public static final Meter STORE_BYTES =
            Meter.gauge("dateline_store_bytes", "What a store takes on this instance's disk.", "store");
    public static final Meter LANE_REPORTS = Meter.gauge(
            "dateline_lane_reports", "Reports within the horizon of a lane that this instance places.", "lane");
    public static final Meter LANE_STORIES = Meter.gauge(
            "dateline_lane_stories",
            "Stories that a lane of this instance knows: open ones, and closed ones within the horizon.",
            "lane");
    public static final Meter DESK_STORIES =
            Meter.gauge("dateline_desk_stories", "Stories that this desk has in memory.");
    public static final Meter DESK_LAG =
            Meter.gauge("dateline_desk_lag_records", "Records on the topics that this desk has not read yet.");
    public static final Meter DESK_UNREADABLE = Meter.gauge(
            "dateline_desk_unreadable_records",
            "Records that this desk could not read since it started, and has left out.");
    public static final Meter READY = Meter.gauge(
            "dateline_ready",
            "1 when a role of this process does its work, 0 while it starts or waits for Kafka.",
            "role");
    public static final Meter LOGGED =
            Meter.counter("dateline_logged_total", "Warnings and errors that were logged, Kafka's included.", "level");
    public static final Meter DISK_FREE =
            Meter.gauge("dateline_disk_free_bytes", "Free room on the disk of the data directory.");
    public static final Meter BUILD = Meter.gauge("dateline_build_info", "Always 1; tells the version.", "version");
    public static final Meter HEAP_USED = Meter.gauge("jvm_heap_used_bytes", "Heap in use.");
    public static final Meter HEAP_MOST = Meter.gauge("jvm_heap_max_bytes", "The largest heap that is allowed.");
    public static final Meter THREADS = Meter.gauge("jvm_threads", "Threads alive.");
    public static final Meter COLLECTING =
            Meter.counter("jvm_gc_seconds_total", "Time spent collecting garbage since the start.");
    public static final Meter CPU = Meter.counter("process_cpu_seconds_total", "Processor time used since the start.");
    public static final Meter STARTED =
            Meter.gauge("process_start_time_seconds", "When the process started, in seconds since 1970.");
    // spotless:on

    private static final List<Meter> ALL = List.of(
            ITEMS,
            SEEN_DELAY,
            PAGES_WAITING,
            PLACED_DELAY,
            ALERTED_DELAY,
            ALERTS,
            DELIVERED_DELAY,
            DELIVERIES,
            DEAD_LETTERS,
            LAG,
            PROCESSED,
            COMMIT,
            STREAMS_RUNNING,
            STORE_ENTRIES,
            STORE_BYTES,
            LANE_REPORTS,
            LANE_STORIES,
            DESK_STORIES,
            DESK_LAG,
            DESK_UNREADABLE,
            READY,
            LOGGED,
            DISK_FREE,
            BUILD,
            HEAP_USED,
            HEAP_MOST,
            THREADS,
            COLLECTING,
            CPU,
            STARTED);

    private WireMeters() {}

    /** All of them, in the order of the news' path. */
    public static List<Meter> all() {
        return ALL;
    }
}
