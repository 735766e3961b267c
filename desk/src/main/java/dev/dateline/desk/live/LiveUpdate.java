package dev.dateline.desk.live;

/**
 * One numbered update.
 *
 * @param id grows by one with each update, also over a restart of the desk
 * @param event what it tells of: {@code story}, {@code alert}, {@code wire} or {@code reset}
 * @param json what it says, on one line
 */
public record LiveUpdate(long id, String event, String json) {

    /** As it travels in an event stream. */
    public String frame() {
        return "id: " + id + "\nevent: " + event + "\ndata: " + json + "\n\n";
    }
}
